"""One finding to take away: as picture, table or workbook, each of which says where it is from."""
