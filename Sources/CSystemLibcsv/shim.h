// Only the C target CCSV includes libcsv's header, whose name csv.h is too common to share. This
// module exists so that the build finds and links the library.
