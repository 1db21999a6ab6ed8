"""The parts of the Coventry Marmot Explorer: catalogue, data, statistics, findings, charts, pages."""
