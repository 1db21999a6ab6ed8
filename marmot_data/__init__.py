"""The parts of the Coventry Marmot Explorer: catalogue, figures, statistics, findings, pages."""
