// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.diagram;

import static java.util.Comparator.comparingDouble;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.eclipse.elk.alg.layered.options.FixedAlignment;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.LayeringStrategy;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.PortAlignment;
import org.eclipse.elk.core.options.PortConstraints;
import org.eclipse.elk.core.options.PortSide;
import org.eclipse.elk.core.util.ElkUtil;
import org.eclipse.elk.core.util.NullElkProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.ncscp.reporting.diagram.LayeredDrawing.Box;
import org.ncscp.reporting.diagram.LayeredDrawing.Line;
import org.ncscp.reporting.diagram.LayeredDrawing.LineKind;

/** Where boxes and lines go, as the layout library places them. */
final class LayeredLayout {
  /** More would be too small to read across a landscape page. */
  private static final int MOST_ABREAST = 7;

  record Point(double x, double y) {}

  record Place(BoxText text, double x, double y, double height) {}

  /**
   * A line's way.
   *
   * @param points from the border of the box above to the border of the box below
   * @param junctions where it parts from others that go to the same box
   */
  record Route(Line line, List<Point> points, List<Point> junctions) {}

  private final ElkNode graph = ElkGraphUtil.createGraph();
  private final Map<BoxText, ElkNode> nodes = new LinkedHashMap<>();
  private final Map<Line, ElkEdge> edges = new LinkedHashMap<>();

  static LayeredLayout of(List<Box> boxes, List<Line> lines) {
    List<BoxText> texts = boxes.stream().map(BoxText::of).toList();
    // Which boxes share a layer is known only afterwards: boxes of one height tell by their tops.
    LayeredLayout alike = new LayeredLayout(texts, lines);
    alike.arrange();
    LayeredLayout layout = new LayeredLayout(texts, lines);
    List<List<Place>> layers = alike.layers();
    layers.forEach(layout::level);
    layout.setRows(layers);
    layout.arrange();
    return layout;
  }

  private LayeredLayout(List<BoxText> texts, List<Line> lines) {
    configure();
    Map<String, ElkNode> byId = new LinkedHashMap<>();
    for (BoxText text : texts) {
      ElkNode node = ElkGraphUtil.createNode(graph);
      node.setDimensions(BoxText.WIDTH, 1);
      node.setProperty(LayeredOptions.PORT_CONSTRAINTS, PortConstraints.FIXED_SIDE);
      node.setProperty(LayeredOptions.PORT_ALIGNMENT_DEFAULT, PortAlignment.CENTER);
      nodes.put(text, node);
      byId.put(text.box().id(), node);
    }
    connect(lines, byId);
  }

  private void configure() {
    graph.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
    graph.setProperty(LayeredOptions.DIRECTION, Direction.DOWN);
    graph.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
    graph.setProperty(LayeredOptions.SEPARATE_CONNECTED_COMPONENTS, false);
    graph.setProperty(
        LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.NODES_AND_EDGES);
    graph.setProperty(LayeredOptions.NODE_PLACEMENT_BK_FIXED_ALIGNMENT, FixedAlignment.BALANCED);
    graph.setProperty(LayeredOptions.PADDING, new ElkPadding(0));
    graph.setProperty(LayeredOptions.SPACING_NODE_NODE, 20.0);
    graph.setProperty(LayeredOptions.SPACING_EDGE_NODE, 14.0);
    graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE, 12.0);
    graph.setProperty(LayeredOptions.SPACING_PORT_PORT, 28.0);
    graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 44.0);
    graph.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, 20.0);
    graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, 14.0);
  }

  /** Whoever reports has an end of its own for each line; whoever is reported to, one in all. */
  private void connect(List<Line> lines, Map<String, ElkNode> byId) {
    record Target(String box, LineKind kind) {}
    Map<Target, ElkPort> shared = new LinkedHashMap<>();
    for (Line line : lines) {
      ElkPort upper =
          shared.computeIfAbsent(
              new Target(line.to(), line.kind()), to -> port(byId, to.box(), PortSide.SOUTH));
      // Were this end shared too, the lines to two boxes would run into each other and seem to lead
      // from every box below the one to the other.
      ElkPort lower = port(byId, line.from(), PortSide.NORTH);
      ElkEdge edge = ElkGraphUtil.createSimpleEdge(upper, lower);
      // In a circle, it is an escalation that is to point down.
      edge.setProperty(LayeredOptions.PRIORITY_DIRECTION, line.kind() == LineKind.REPORTS ? 10 : 0);
      edges.put(line, edge);
    }
  }

  private static ElkPort port(Map<String, ElkNode> byId, String id, PortSide side) {
    ElkPort port = ElkGraphUtil.createPort(Objects.requireNonNull(byId.get(id)));
    port.setProperty(LayeredOptions.PORT_SIDE, side);
    return port;
  }

  /** Returns the layers from the top; boxes without a line, which have no rank, come last. */
  private List<List<Place>> layers() {
    Map<Boolean, List<Place>> joined =
        places().stream().collect(partitioningBy(place -> isJoined(place.text().box().id())));
    List<List<Place>> layers = new ArrayList<>();
    for (boolean lines : List.of(true, false)) {
      layers.addAll(
          Objects.requireNonNull(joined.get(lines)).stream()
              .collect(groupingBy(Place::y, TreeMap::new, toList()))
              .values());
    }
    return layers;
  }

  private boolean isJoined(String box) {
    return edges.keySet().stream()
        .anyMatch(line -> line.from().equals(box) || line.to().equals(box));
  }

  /** Makes the boxes of a layer equally high. */
  private void level(List<Place> layer) {
    double height = layer.stream().mapToDouble(place -> place.text().height()).max().orElseThrow();
    layer.forEach(place -> node(place).setHeight(height));
  }

  /** Breaks wide layers into rows, neighbours turn by turn, so that lines find ways between. */
  private void setRows(List<List<Place>> layers) {
    graph.setProperty(LayeredOptions.LAYERING_STRATEGY, LayeringStrategy.INTERACTIVE);
    double highest = nodes.values().stream().mapToDouble(ElkNode::getHeight).max().orElse(0) + 1;
    int above = 0;
    for (List<Place> layer : layers) {
      int rows = (layer.size() + MOST_ABREAST - 1) / MOST_ABREAST;
      List<Place> inOrder = layer.stream().sorted(comparingDouble(Place::x)).toList();
      for (int i = 0; i < inOrder.size(); i++) {
        node(inOrder.get(i)).setY((above + i % rows) * highest);
      }
      above += rows;
    }
  }

  private ElkNode node(Place place) {
    return Objects.requireNonNull(nodes.get(place.text()));
  }

  private void arrange() {
    new RecursiveGraphLayoutEngine().layout(graph, new NullElkProgressMonitor());
  }

  double width() {
    return graph.getWidth();
  }

  double height() {
    return graph.getHeight();
  }

  /** Returns the boxes' places, in the order in which the boxes were given. */
  List<Place> places() {
    List<Place> places = new ArrayList<>();
    nodes.forEach(
        (text, node) -> places.add(new Place(text, node.getX(), node.getY(), node.getHeight())));
    return places;
  }

  /** Returns the lines' ways, in the order in which the lines were given. */
  List<Route> routes() {
    List<Route> routes = new ArrayList<>();
    edges.forEach((line, edge) -> routes.add(route(line, edge)));
    return routes;
  }

  private static Route route(Line line, ElkEdge edge) {
    return new Route(
        line,
        ElkUtil.createVectorChain(ElkGraphUtil.firstEdgeSection(edge, false, false)).stream()
            .map(at -> new Point(at.x, at.y))
            .toList(),
        edge.getProperty(LayeredOptions.JUNCTION_POINTS).stream()
            .map(at -> new Point(at.x, at.y))
            .toList());
  }
}
