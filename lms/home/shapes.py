"""The counties as shapes for the map, projected once from the outlines that ship with the register."""

from __future__ import annotations

import json
import math
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from itertools import pairwise
from typing import Any

HEIGHT = 600.0
# A shape smaller than this has no room for its figure, which then stands in the legend.
_SMALL_AREA = 1100.0

Ring = list[tuple[float, float]]


@dataclass(frozen=True)
class County:
    """One county of the map: `path` for SVG, where its figure stands, and whether it has room for it."""

    terc: str
    name: str
    is_city: bool
    path: str
    label_x: float
    label_y: float
    is_small: bool


@lru_cache(maxsize=1)
def counties() -> tuple[County, ...]:
    """Every county, large ones first, so that a city inside another county is drawn above it."""
    text = files("lms.people").joinpath("data/counties-wielkopolska.geojson").read_text(encoding="utf-8")
    features = json.loads(text)["features"]
    project = _projection(features)
    drawn = [_county(feature, project) for feature in features]
    return tuple(county for _area, county in sorted(drawn, key=lambda pair: -pair[0]))


def _projection(features: list[dict[str, Any]]) -> Any:
    """Equirectangular, true to scale in the middle of the region: enough for a map of 300 km."""
    points = [point for feature in features for ring in feature["geometry"]["coordinates"] for point in ring]
    west, north = min(p[0] for p in points), max(p[1] for p in points)
    south = min(p[1] for p in points)
    scale = HEIGHT / (north - south)
    narrowing = math.cos(math.radians((north + south) / 2))

    def project(point: list[float]) -> tuple[float, float]:
        return (point[0] - west) * scale * narrowing, (north - point[1]) * scale

    return project


def _county(feature: dict[str, Any], project: Any) -> tuple[float, County]:
    rings = [[project(point) for point in ring] for ring in feature["geometry"]["coordinates"]]
    area, x, y = _centroid(rings[0])
    if len(rings) > 1:
        # A city lies in the hole: the figure goes beside it, above or below, wherever there is more room.
        x, y = _beside(rings, x, y)
    is_city = bool(feature["properties"]["city"])
    county = County(
        terc=feature["properties"]["terc"],
        name=feature["properties"]["name"],
        is_city=is_city,
        path="".join(_path(ring) for ring in rings),
        label_x=round(x, 1),
        label_y=round(y + 5, 1),
        is_small=area < _SMALL_AREA,
    )
    return area, county


def _path(ring: Ring) -> str:
    return "M" + "L".join(f"{x:.1f},{y:.1f}" for x, y in ring) + "Z"


def _centroid(ring: Ring) -> tuple[float, float, float]:
    """Area and centre of gravity of a closed ring."""
    double, x, y = 0.0, 0.0, 0.0
    for (x0, y0), (x1, y1) in pairwise(ring):
        cross = x0 * y1 - x1 * y0
        double += cross
        x += (x0 + x1) * cross
        y += (y0 + y1) * cross
    return abs(double) / 2, x / (3 * double), y / (3 * double)


def _beside(rings: list[Ring], x: float, y: float) -> tuple[float, float]:
    """The point farthest from every outline among a grid over the shape."""
    xs, ys = [p[0] for p in rings[0]], [p[1] for p in rings[0]]
    edges = [point for ring in rings for point in ring]
    best, found = 0.0, (x, y)
    for i in range(1, 24):
        for j in range(1, 24):
            at = (min(xs) + (max(xs) - min(xs)) * i / 24, min(ys) + (max(ys) - min(ys)) * j / 24)
            if not _is_inside(at, rings):
                continue
            room = min(math.dist(at, edge) for edge in edges)
            if room > best:
                best, found = room, at
    return found


def _is_inside(point: tuple[float, float], rings: list[Ring]) -> bool:
    x, y = point
    crossings = 0
    for ring in rings:
        for (x0, y0), (x1, y1) in pairwise(ring):
            if (y0 > y) != (y1 > y) and x < (x1 - x0) * (y - y0) / (y1 - y0) + x0:
                crossings += 1
    return crossings % 2 == 1
