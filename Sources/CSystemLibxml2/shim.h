// Only the C target CHTML includes libxml2's headers: they pull in those of another ICU than
// Foundation's, and Swift refuses to see both. This module exists so that the build finds and links
// the library.
