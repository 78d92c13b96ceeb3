using System.Buffers;
using System.Buffers.Binary;
using System.Text.Json.Serialization;
using MemoryPack;
using MessagePack;
using Orleans;
using PolyType;
using ProtoBuf;
using Serialization.Contenders;
using Serialization.Measuring;

namespace Serialization.Workloads;

/// <summary>A thousand shapes of three classes.</summary>
[Serializable, MemoryPackable, MessagePackObject, GenerateShape, ProtoContract, GenerateSerializer]
public sealed partial class Drawing
{
    [Key(0), ProtoMember(1), Id(0)]
    public List<Shape> Shapes = [];
}

[Serializable, MemoryPackable, MessagePackObject, ProtoContract, GenerateSerializer]
[MemoryPackUnion(0, typeof(Circle)), MemoryPackUnion(1, typeof(Rectangle)), MemoryPackUnion(2, typeof(Label))]
[Union(0, typeof(Circle)), Union(1, typeof(Rectangle)), Union(2, typeof(Label))]
[DerivedTypeShape(typeof(Circle), Tag = 0), DerivedTypeShape(typeof(Rectangle), Tag = 1), DerivedTypeShape(typeof(Label), Tag = 2)]
[ProtoInclude(10, typeof(Circle)), ProtoInclude(11, typeof(Rectangle)), ProtoInclude(12, typeof(Label))]
[JsonDerivedType(typeof(Circle), "circle"), JsonDerivedType(typeof(Rectangle), "rectangle"), JsonDerivedType(typeof(Label), "label")]
public abstract partial class Shape
{
    [Key(0), ProtoMember(1), Id(0)]
    public double X;

    [Key(1), ProtoMember(2), Id(1)]
    public double Y;
}

[Serializable, MemoryPackable, MessagePackObject, ProtoContract, GenerateSerializer]
public sealed partial class Circle : Shape
{
    [Key(2), ProtoMember(1), Id(0)]
    public double Radius;
}

[Serializable, MemoryPackable, MessagePackObject, ProtoContract, GenerateSerializer]
public sealed partial class Rectangle : Shape
{
    [Key(2), ProtoMember(1), Id(0)]
    public double Width;

    [Key(3), ProtoMember(2), Id(1)]
    public double Height;
}

[Serializable, MemoryPackable, MessagePackObject, ProtoContract, GenerateSerializer]
public sealed partial class Label : Shape
{
    [Key(2), ProtoMember(1), Id(0)]
    public string Text = "";
}

internal static class Drawings
{
    private static readonly Drawing s_value = new()
    {
        Shapes =
        [
            .. Enumerable.Range(0, 1000).Select<int, Shape>(static i => (i % 3) switch
            {
                0 => new Circle { X = i, Y = i, Radius = 1.5 },
                1 => new Rectangle { X = i, Y = i, Width = 2.5, Height = 3.5 },
                _ => new Label { X = i, Y = i, Text = $"label {i}" },
            }),
        ],
    };

    public static Workload Make() => new Workload("1,000 shapes of 3 classes")
        .With(s_value, default(HandWritten))
        .With(s_value, default(Archives<Drawing>))
        .With(s_value, default(MemoryPackUtf8<Drawing>))
        .With(s_value, default(MemoryPackUtf16<Drawing>))
        .With(s_value, default(MessagePacks<Drawing>))
        .With(s_value, default(NerdbankMessagePacks<Drawing>))
        .With(s_value, default(ProtobufNets<Drawing>))
        .With(
            new Protobuf.Drawing { Shapes = { s_value.Shapes.Select(ToProtobuf) } },
            default(GoogleProtobufs<Protobuf.Drawing>))
        .With(s_value, default(OrleansSerializers<Drawing>))
        .With(s_value, default(SystemTextJson<Drawing>))
        .With(s_value, default(BinaryWriters<Drawing, Binary>));

    private static Protobuf.Shape ToProtobuf(Shape shape) => shape switch
    {
        Circle c => new Protobuf.Shape { Circle = new Protobuf.Circle { X = c.X, Y = c.Y, Radius = c.Radius } },
        Rectangle r => new Protobuf.Shape { Rectangle = new Protobuf.Rectangle { X = r.X, Y = r.Y, Width = r.Width, Height = r.Height } },
        Label l => new Protobuf.Shape { Label = new Protobuf.Label { X = l.X, Y = l.Y, Text = l.Text } },
        _ => throw new NotSupportedException($"No message for a {shape.GetType()}."),
    };

    private readonly struct HandWritten : IContender<Drawing>
    {
        private const int Largest = 1 + 4 * sizeof(double) + 4 + 2 * 254;

        public static string Name => Subject.Floor;

        public void Store(ArrayBufferWriter<byte> writer, Drawing value)
        {
            foreach (Shape shape in value.Shapes)
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

        public Drawing Load(byte[] bytes)
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
    }

    private readonly struct Binary : IBinaryCode<Drawing>
    {
        public void Write(BinaryWriter writer, Drawing value)
        {
            writer.Write(value.Shapes.Count);
            foreach (Shape shape in value.Shapes)
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

        public Drawing Read(BinaryReader reader)
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
}
