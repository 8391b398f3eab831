// Only the C target CRsvg includes librsvg's and cairo's headers. This module exists so that the build
// finds and links the libraries.
