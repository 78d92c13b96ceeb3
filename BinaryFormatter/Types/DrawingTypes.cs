using System.Drawing;

namespace Stevedore.Payloads;

/// <summary>Points, sizes, rectangles and colors.</summary>
internal static class DrawingTypes
{
    // System.Drawing.Color: what its private field "state" says.
    private const short IsKnown = 1;
    private const short HasValue = 2;
    private const short HasName = 8;

    public static IEnumerable<PayloadType> All { get; } =
    [
        new WholeType<Point>(static record => new Point(record.Get<int>("x"), record.Get<int>("y"))),
        new WholeType<PointF>(static record => new PointF(record.Get<float>("x"), record.Get<float>("y"))),
        new WholeType<Size>(static record => new Size(record.Get<int>("width"), record.Get<int>("height"))),
        new WholeType<SizeF>(static record => new SizeF(record.Get<float>("width"), record.Get<float>("height"))),
        new WholeType<Rectangle>(static record => new Rectangle(
            record.Get<int>("x"),
            record.Get<int>("y"),
            record.Get<int>("width"),
            record.Get<int>("height"))),
        new WholeType<RectangleF>(static record => new RectangleF(
            record.Get<float>("x"),
            record.Get<float>("y"),
            record.Get<float>("width"),
            record.Get<float>("height"))),
        new WholeType<Color>(static record => NewColor(
            record.Get<short>("state"),
            record.Get<short>("knownColor"),
            record.Get<long>("value"),
            record.Find<string>("name"))),
    ];

    private static Color NewColor(short state, short known, long value, string? name) =>
        (state & IsKnown) != 0 ? Color.FromKnownColor((KnownColor)known)
        : (state & HasValue) != 0 ? Color.FromArgb(unchecked((int)value))
        : (state & HasName) != 0 && name is not null ? Color.FromName(name)
        : Color.Empty;
}
