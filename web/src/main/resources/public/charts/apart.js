// Lines that end close together would write over each other: their labels move apart, in the order of the lines.
const GAP = 17;

// From pairs of a line and how far down it ends, a map of line to how far its label moves.
export const apart = (pairs) => {
  const ends = pairs.map(([line, y]) => ({ line, y })).sort((a, b) => a.y - b.y), groups = [];
  ends.forEach((end) => {
    groups.push({ ends: [end], top: end.y, height: GAP });
    for (let i = groups.length - 1; i > 0 && groups[i - 1].top + groups[i - 1].height > groups[i].top; i--) {
      const joined = groups[i - 1].ends.concat(groups[i].ends);
      const middle = joined.reduce((sum, e) => sum + e.y, 0) / joined.length;
      groups.splice(i - 1, 2, { ends: joined, top: middle - ((joined.length - 1) * GAP) / 2, height: joined.length * GAP });
    }
  });
  return new Map(groups.flatMap((g) => g.ends.map((e, i) => [e.line, g.top + i * GAP - e.y])));
};
