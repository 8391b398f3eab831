#ifndef CGRAPHVIZ_SHIM_H
#define CGRAPHVIZ_SHIM_H

#include <graphviz/cgraph.h>
#include <graphviz/gvc.h>
#include <stdio.h>
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

/// The drawing of a laid out graph as Graphviz itself writes it in SVG, to be freed; null if it fails.
///
/// `gvRenderData` changed its signature in Graphviz 13; a stream in memory works with every version.
static inline char *cgraphviz_svg(GVC_t *context, Agraph_t *graph) {
  char *text = NULL;
  size_t count = 0;
  FILE *stream = open_memstream(&text, &count);
  if (!stream) return NULL;
  int status = gvRender(context, graph, "svg", stream);
  fclose(stream);
  if (status == 0) return text;
  free(text);
  return NULL;
}

#endif
