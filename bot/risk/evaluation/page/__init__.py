"""The report as one HTML file that needs nothing else: tables and hand-drawn SVG, in Spanish."""
