// Only the C target CArchive includes libarchive's headers. This module exists so that the build
// finds and links the library.
