"""One picture each: a finding in, an Altair chart or a pydeck map out."""
