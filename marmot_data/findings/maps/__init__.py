"""Wards and small areas on a map."""
