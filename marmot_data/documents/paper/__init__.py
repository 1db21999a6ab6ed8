"""Any page of the app as pages of paper."""
