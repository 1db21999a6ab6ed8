"""What can be taken away: talks, posters, reports."""
