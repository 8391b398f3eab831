#ifndef CGRAPHVIZ_SHIM_H
#define CGRAPHVIZ_SHIM_H

#include <graphviz/cgraph.h>
#include <graphviz/gvc.h>
#include <stdlib.h>

/// The place of a node's centre in points; `ND_coord` is a macro, which Swift does not see.
static inline pointf cgraphviz_position(Agnode_t *node) { return ND_coord(node); }

/// The node of that name, or null; `agnode` takes a `char *` that it does not change.
static inline Agnode_t *cgraphviz_node(Agraph_t *graph, const char *name) {
  return agnode(graph, (char *)name, 0);
}

/// Seeds the two generators that sfdp draws its first places from.
static inline void cgraphviz_seed(void) {
  srand(1);
  srand48(1);
}

#endif
