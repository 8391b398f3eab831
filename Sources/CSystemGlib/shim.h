// Only the C target CDigest includes GLib's headers. This module exists so that the build finds and
// links the library.
