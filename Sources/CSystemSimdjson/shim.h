// simdjson is C++: only the C++ target CSimdjson includes its header. This module exists so that the
// build finds and links the library.
