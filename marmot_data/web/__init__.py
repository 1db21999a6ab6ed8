"""What is served beside the app: a light page for each of its pages, and smaller files."""
