"""All prepared data to take away: tables for programs, with what describes them."""
