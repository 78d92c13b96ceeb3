using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;
using Stevedore.Tool.Pieces;

namespace Stevedore.Tool.Dumping.Tree;

/// <summary>Makes pieces of what was read: with values, types in C++ and what references mean.</summary>
/// <param name="file">The bytes of the file.</param>
/// <param name="from">Where the archive begins in them.</param>
/// <param name="options">How texts are read.</param>
[RequiresUnreferencedCode("It looks at the members of structures.")]
[RequiresDynamicCode("It reads structures of types that it meets.")]
internal sealed class PieceBuilder(ReadOnlyMemory<byte> file, long from, ArchiveOptions options)
{
    private readonly Dictionary<DumpNode, Piece> _pieces = [];
    private readonly WholeValues _wholes = new(options);

    /// <summary>Makes the piece of a document.</summary>
    /// <param name="trace">What was told of it.</param>
    /// <param name="type">The type of the document.</param>
    public Piece Build(DumpTrace trace, Type? type)
    {
        Numbers = trace.IsRootNumbered ? 1u : 0;
        Objects = trace.Objects;
        Document = new Piece(PieceKind.Body, from, trace.End)
        {
            Type = type is null ? null : CppName.OfBody(type),
            Number = trace.IsRootNumbered ? 1 : null,
        };
        AddWithin(Document, trace.Document);
        return Document;
    }

    private uint Numbers { get; set; }

    private Piece? Document { get; set; }

    private Dictionary<object, DumpNode> Objects { get; set; } = [];

    private void AddWithin(Piece piece, DumpNode node)
    {
        foreach (DumpNode inner in node.Nodes)
            Add(piece, inner, inner.Name, inner.Type);
    }

    private void Add(Piece around, DumpNode node, string? name, Type? declared)
    {
        if (node.Segment is not null)
            AddGroup(around, node, name, declared);
        else if (node.Body is { } body)
            AddBody(around, node, body, name);
        else if (node.Read is { } read)
            AddRead(around, node, read, name, declared);
    }

    private void AddGroup(Piece around, DumpNode node, string? name, Type? declared)
    {
        if (_wholes.ReadAgain(node, BytesOf(node)) is { } whole)
        {
            around.Add(new Piece(PieceKind.Value, from + node.Offset, node.End - node.Offset)
            {
                Name = name,
                Type = CppName.Of(whole.Type),
                Value = ValueText.Of(whole.Value),
            });
            return;
        }
        bool isElement = node.Segment == SegmentKind.Element;
        Type[] parts = isElement || IsTuple(declared) ? PartsOf(declared) : [];
        if (isElement)
            declared = parts is [var element] ? element : null;
        if (node.Nodes is [{ Segment: null } only] && !IsCount(only, declared))
        {
            Add(around, only, name, declared);
            return;
        }
        bool isCollection = node.Elements > 0 || IsCount(node.Nodes[0], declared);
        Piece group = around.Add(new Piece(isCollection ? PieceKind.Collection : PieceKind.Body, from + node.Offset, node.End - node.Offset)
        {
            Name = node.Segment == SegmentKind.Base ? "base" : name,
            Type = node.Segment is SegmentKind.Base or SegmentKind.Body && node.Type is { } body ? CppName.OfBody(body)
                : declared is null ? null : CppName.Of(declared),
        });
        bool areParts = parts.Length > 1 && node.Nodes.Count == parts.Length && node.Nodes.TrueForAll(static part => part.Segment is null);
        for (int i = 0; i < node.Nodes.Count; i++)
        {
            DumpNode inner = node.Nodes[i];
            string? part = !areParts ? inner.Name : !isElement ? $"Item{i + 1}" : i == 0 ? "key" : "value";
            if (isCollection && inner.Read is { Kind: ArchiveReadKind.Bytes })
                BlockPieces.AddTo(group, BytesAt(inner), from + inner.Offset, inner.Call, declared);
            else
                Add(group, inner, part, inner.Type ?? (areParts ? parts[i] : declared));
        }
    }

    /// <summary>Whether a read is the number of elements of a collection, be it in the form of another number.</summary>
    private static bool IsCount(DumpNode node, Type? declared) =>
        node.Read is { Kind: ArchiveReadKind.Count or ArchiveReadKind.StringLength }
            || (node.Read is { Kind: ArchiveReadKind.Scalar }
                && node.Call?.Name.Contains("Count", StringComparison.Ordinal) == true
                && declared is not null && declared != typeof(string));

    private static bool IsTuple(Type? declared) => declared?.IsAssignableTo(typeof(ITuple)) == true;

    /// <summary>The types of what an element of a collection consists of.</summary>
    private static Type[] PartsOf(Type? collection) =>
        collection is { IsArray: true } ? [collection.GetElementType()!]
            : collection is { IsGenericType: true } ? collection.GetGenericArguments()
            : [];

    private void AddBody(Piece around, DumpNode node, ArchiveBody body, string? name)
    {
        bool isObject = body.Kind == ArchiveBodyKind.Object;
        Piece piece = around.Add(new Piece(
            isObject ? PieceKind.Object : body.Kind == ArchiveBodyKind.NestedArchive ? PieceKind.Archive : PieceKind.Body,
            from + node.Offset,
            node.End - node.Offset)
        {
            Name = name,
            Type = isObject && node.Nodes is [{ Read.ClassName: { } className }, ..] ? className : CppName.OfBody(body.Type),
            Schema = isObject ? body.Schema : null,
            Number = isObject ? NumberOf(node, body.Number) : null,
        });
        _pieces[node] = piece;
        AddWithin(piece, node);
    }

    private void AddRead(Piece around, DumpNode node, ArchiveRead read, string? name, Type? declared)
    {
        long offset = from + node.Offset;
        Piece piece = read.Kind switch
        {
            ArchiveReadKind.NewClass => new Piece(PieceKind.NewClass, offset, read.Length)
            {
                Name = name,
                Type = read.ClassName,
                Schema = read.Schema,
                Number = NumberOf(node, (uint)read.Number),
            },
            ArchiveReadKind.KnownClass => new Piece(PieceKind.KnownClass, offset, read.Length)
            {
                Name = name,
                Type = read.ClassName,
                Schema = read.Schema,
                Number = (uint)read.Number,
            },
            ArchiveReadKind.Null => new Piece(PieceKind.Null, offset, read.Length) { Name = name },
            ArchiveReadKind.Reference => new Piece(PieceKind.Reference, offset, read.Length)
            {
                Name = name,
                Number = (uint)read.Number,
                Target = TargetOf(read),
            },
            ArchiveReadKind.Count or ArchiveReadKind.StringLength => new Piece(PieceKind.Count, offset, read.Length)
            {
                Name = name,
                Value = read.Number.ToString(CultureInfo.InvariantCulture),
            },
            ArchiveReadKind.AnsiString or ArchiveReadKind.UnicodeString => new Piece(PieceKind.Text, offset, read.Length)
            {
                Name = name,
                Type = CppName.Of(read),
                Value = _wholes.Text(BytesOf(node)),
            },
            ArchiveReadKind.Line => new Piece(PieceKind.Text, offset, read.Length)
            {
                Name = name,
                Type = CppName.Of(read),
                Value = _wholes.Line(BytesOf(node)),
            },
            ArchiveReadKind.Scalar => IsCount(node, declared) && name is null
                ? new Piece(PieceKind.Count, offset, read.Length) { Type = CppName.Of(read), Value = CountOf(node, read) }
                : ScalarPiece(node, read, name, declared),
            _ => BlockPieces.Of(BytesAt(node), offset, name, node.Call, declared),
        };
        around.Add(piece);
    }

    private Piece ScalarPiece(DumpNode node, ArchiveRead read, string? name, Type? declared)
    {
        ReadOnlySpan<byte> bytes = BytesOf(node);
        if (_wholes.ReadAgain(node.Call, bytes) is { } whole)
            return new Piece(PieceKind.Value, from + node.Offset, read.Length)
            {
                Name = name,
                Type = CppName.Of(whole.Type),
                Value = ValueText.Of(whole.Value),
            };
        bool isBool32 = node.Call?.Name is nameof(Archive.ReadBool32) or nameof(Archive.ExchangeBool32);
        object? value = ValueText.Scalar(read.ScalarType!, bytes);
        return new Piece(PieceKind.Value, from + node.Offset, read.Length)
        {
            Name = name,
            Type = isBool32 ? "BOOL" : CppName.Of(read),
            Value = value is null ? Convert.ToHexString(bytes)
                : isBool32 ? ValueText.Of(value is not 0)
                : ValueText.Of(value, declared),
        };
    }

    private string CountOf(DumpNode node, ArchiveRead read) => ValueText.Of(ValueText.Scalar(read.ScalarType!, BytesOf(node)));

    private Piece? TargetOf(ArchiveRead read)
    {
        if (read.Target is { } target && Objects.TryGetValue(target, out DumpNode? node))
            return _pieces.GetValueOrDefault(node);
        return read.Target is null ? null : Document;
    }

    /// <summary>A number that was given, though the document has taken number 1 after that.</summary>
    private uint NumberOf(DumpNode node, uint number) => node.IsBeforeRootNumber ? number + Numbers : number;

    private ReadOnlyMemory<byte> BytesAt(DumpNode node) => file[(int)(from + node.Offset)..(int)(from + node.End)];

    private ReadOnlySpan<byte> BytesOf(DumpNode node) => BytesAt(node).Span;
}
