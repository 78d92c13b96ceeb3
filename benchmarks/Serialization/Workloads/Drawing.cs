using System.Buffers;
using System.Buffers.Binary;
using System.Text.Json.Serialization;

namespace Serialization.Workloads;

/// <summary>A thousand shapes of three classes.</summary>
[Serializable]
public sealed partial class Drawing
{
    public List<Shape> Shapes = [];
}

[Serializable]
[JsonDerivedType(typeof(Circle), "circle")]
[JsonDerivedType(typeof(Rectangle), "rectangle")]
[JsonDerivedType(typeof(Label), "label")]
public abstract partial class Shape
{
    public double X;
    public double Y;
}

[Serializable]
public sealed partial class Circle : Shape
{
    public double Radius;
}

[Serializable]
public sealed partial class Rectangle : Shape
{
    public double Width;
    public double Height;
}

[Serializable]
public sealed partial class Label : Shape
{
    public string Text = "";
}

internal static class Drawings
{
    private static readonly Drawing s_value = new()
    {
        Shapes =
        [
            .. Enumerable.Range(0, 1000).Select<int, Shape>(i => (i % 3) switch
            {
                0 => new Circle { X = i, Y = i, Radius = 1.5 },
                1 => new Rectangle { X = i, Y = i, Width = 2.5, Height = 3.5 },
                _ => new Label { X = i, Y = i, Text = $"label {i}" },
            }),
        ],
    };

    public static Workload Workload { get; } = new("1,000 polymorphic shapes",
    [
        new(Serialization.Workload.Floor, Store, Load),
        Archives.Contender(s_value),
        BinaryWriters.Contender(StoreBinary, LoadBinary),
        Protobufs.Contender(new Protobuf.Drawing { Shapes = { s_value.Shapes.Select(ToProtobuf) } }, Protobuf.Drawing.Parser),
        Json.Contender(s_value, JsonTypes.Default.Drawing),
    ]);

    private static Protobuf.Shape ToProtobuf(Shape shape) => shape switch
    {
        Circle c => new Protobuf.Shape { Circle = new Protobuf.Circle { X = c.X, Y = c.Y, Radius = c.Radius } },
        Rectangle r => new Protobuf.Shape { Rectangle = new Protobuf.Rectangle { X = r.X, Y = r.Y, Width = r.Width, Height = r.Height } },
        Label l => new Protobuf.Shape { Label = new Protobuf.Label { X = l.X, Y = l.Y, Text = l.Text } },
        _ => throw new NotSupportedException($"No message for a {shape.GetType()}."),
    };

    private static void Store(IBufferWriter<byte> writer)
    {
        const int Largest = 1 + 4 * sizeof(double) + 4 + 2 * 254;
        foreach (Shape shape in s_value.Shapes)
        {
            Span<byte> span = writer.GetSpan(Largest);
            BinaryPrimitives.WriteDoubleLittleEndian(span[1..], shape.X);
            BinaryPrimitives.WriteDoubleLittleEndian(span[9..], shape.Y);
            switch (shape)
            {
                case Circle c:
                    span[0] = 0;
                    BinaryPrimitives.WriteDoubleLittleEndian(span[17..], c.Radius);
                    writer.Advance(25);
                    break;
                case Rectangle r:
                    span[0] = 1;
                    BinaryPrimitives.WriteDoubleLittleEndian(span[17..], r.Width);
                    BinaryPrimitives.WriteDoubleLittleEndian(span[25..], r.Height);
                    writer.Advance(33);
                    break;
                case Label l:
                    span[0] = 2;
                    writer.Advance(17 + WireStrings.Write(span[17..], l.Text));
                    break;
            }
        }
    }

    private static Drawing Load(byte[] bytes)
    {
        ReadOnlySpan<byte> span = bytes;
        List<Shape> shapes = new(1000);
        for (int at = 0; at < span.Length;)
        {
            double x = BinaryPrimitives.ReadDoubleLittleEndian(span[(at + 1)..]);
            double y = BinaryPrimitives.ReadDoubleLittleEndian(span[(at + 9)..]);
            byte kind = span[at];
            at += 17;
            switch (kind)
            {
                case 0:
                    shapes.Add(new Circle { X = x, Y = y, Radius = BinaryPrimitives.ReadDoubleLittleEndian(span[at..]) });
                    at += 8;
                    break;
                case 1:
                    double width = BinaryPrimitives.ReadDoubleLittleEndian(span[at..]);
                    double height = BinaryPrimitives.ReadDoubleLittleEndian(span[(at + 8)..]);
                    shapes.Add(new Rectangle { X = x, Y = y, Width = width, Height = height });
                    at += 16;
                    break;
                default:
                    shapes.Add(new Label { X = x, Y = y, Text = WireStrings.Read(span, ref at) });
                    break;
            }
        }
        return new Drawing { Shapes = shapes };
    }

    private static void StoreBinary(BinaryWriter writer)
    {
        writer.Write(s_value.Shapes.Count);
        foreach (Shape shape in s_value.Shapes)
        {
            writer.Write((byte)(shape is Circle ? 0 : shape is Rectangle ? 1 : 2));
            writer.Write(shape.X);
            writer.Write(shape.Y);
            switch (shape)
            {
                case Circle c:
                    writer.Write(c.Radius);
                    break;
                case Rectangle r:
                    writer.Write(r.Width);
                    writer.Write(r.Height);
                    break;
                case Label l:
                    writer.Write(l.Text);
                    break;
            }
        }
    }

    private static Drawing LoadBinary(BinaryReader reader)
    {
        int count = reader.ReadInt32();
        List<Shape> shapes = new(count);
        for (int i = 0; i < count; i++)
        {
            byte kind = reader.ReadByte();
            double x = reader.ReadDouble(), y = reader.ReadDouble();
            shapes.Add(kind switch
            {
                0 => new Circle { X = x, Y = y, Radius = reader.ReadDouble() },
                1 => new Rectangle { X = x, Y = y, Width = reader.ReadDouble(), Height = reader.ReadDouble() },
                _ => new Label { X = x, Y = y, Text = reader.ReadString() },
            });
        }
        return new Drawing { Shapes = shapes };
    }
}
