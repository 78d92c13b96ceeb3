using System.Diagnostics.CodeAnalysis;
using Stevedore.Tool.Dumping.Code;

namespace Stevedore.Tool.Dumping.Tree;

/// <summary>Puts what is read while a document is loaded into a tree of bodies, members and elements.</summary>
[RequiresUnreferencedCode("It reads the IL of methods.")]
internal sealed class DumpTrace : ArchiveTrace
{
    /// <summary>Of what was read, so much is kept as steps.</summary>
    private const int MostSteps = 256;

    /// <summary>The bytes after which it is told how far the document is read.</summary>
    private const int ProgressStep = 1 << 16;

    private readonly MethodCodes _codes = new();
    private readonly Queue<ReadStep> _steps = [];
    private readonly List<ReadStep> _classTags = [];
    private readonly Stack<OpenBody> _bodies = [];
    private readonly long _from;
    private readonly List<DumpNode> _numbered = [];
    private readonly Dictionary<string, (int Schema, ulong Number)> _classes = new(StringComparer.Ordinal);
    private (DumpNode Around, DumpNode Tag)? _tag;

    /// <summary>Begins a tree of what the caller loads.</summary>
    /// <param name="from">Where the archive begins in the file.</param>
    public DumpTrace(long from)
    {
        _from = from;
        Add(new ReadStep(ReadKey.Of(typeof(DumpTrace)), null, null, from, 0, null));
        _bodies.Push(new OpenBody(Document, CallStack.Take().Length));
    }

    public DumpNode Document { get; } = new(0);

    /// <summary>Who is told how much is read, from 0 to 1.</summary>
    public IProgress<double>? Progress { get; init; }

    /// <summary>The bytes that there are.</summary>
    public long Length { get; init; }

    /// <summary>The objects that were loaded, with their nodes.</summary>
    public Dictionary<object, DumpNode> Objects { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>The schemas of the classes that were met, by their names in the bytes.</summary>
    public SchemaTable Schemas
    {
        get
        {
            SchemaTable schemas = [];
            foreach ((string name, (int schema, _)) in _classes)
                schemas.Add(name, schema);
            return schemas;
        }
    }

    public bool HasAnsiStrings { get; private set; }

    public bool HasUnicodeStrings { get; private set; }

    /// <summary>Whether something in the document refers to it, so that it has number 1.</summary>
    public bool IsRootNumbered { get; private set; }

    /// <summary>What was read last, the last one first.</summary>
    public IReadOnlyList<ReadStep> Steps => [.. _steps.Reverse()];

    /// <summary>The tags of new classes.</summary>
    public IReadOnlyList<ReadStep> ClassTags => _classTags;

    /// <summary>Where the last read ends.</summary>
    public long End { get; private set; }

    public override void OnRead(in ArchiveRead read)
    {
        _tag = null;
        End = read.Position + read.Length;
        if (End / ProgressStep != read.Position / ProgressStep)
            Progress?.Report((double)End / Length);
        Note(read);
        Call[] calls = CallStack.Take();
        ReadingTrail trail = Trail(calls);
        bool isClass = read.Kind is ArchiveReadKind.KnownClass or ArchiveReadKind.NewClass;
        bool isTag = isClass || read.Kind is ArchiveReadKind.Null or ArchiveReadKind.Reference;
        DumpNode around = _bodies.Peek().Enter(trail, read.Position, isTag);
        DumpNode node = new(read.Position)
        {
            Name = isTag || trail.IsNamed ? null : CallStack.SourceLine(),
            End = End,
            Read = read,
            Call = trail.Reader is { } reader ? _codes.Of(reader.Method).RuntimeCallAt(reader.Offset) : null,
        };
        around.Nodes.Add(node);
        ReadStep step = new(ReadKey.Of(calls), read.Kind, read.ScalarType, _from + read.Position, read.Length, node.Call);
        Add(step);
        if (read.Kind == ArchiveReadKind.NewClass)
            _classTags.Add(step);
        if (!IsRootNumbered)
            _numbered.Add(node);
        _bodies.Peek().EndAt(End);
        if (isClass)
            _tag = (around, node);
    }

    public override void OnBodyBegin(in ArchiveBody body)
    {
        DumpNode node = new(_tag?.Tag.Offset ?? body.Position) { End = body.Position, Body = body };
        if (_tag is { } tag && body.Kind == ArchiveBodyKind.Object)
        {
            node.Nodes.Add(tag.Tag);
            tag.Around.Nodes[^1] = node;
        }
        else
        {
            _bodies.Peek().Enter(Trail(CallStack.Take()), body.Position, isTag: false).Nodes.Add(node);
        }
        _tag = null;
        Add(new ReadStep(ReadKey.Of(body.Type), null, body.Type, _from + body.Position, 0, null));
        if (!IsRootNumbered)
            _numbered.Add(node);
        if (body.Value is { } value && !value.GetType().IsValueType)
            Objects.TryAdd(value, node);
        _bodies.Push(new OpenBody(node, CallStack.Take().Length));
    }

    public override void OnBodyEnd(in ArchiveBody body)
    {
        DumpNode ended = _bodies.Pop().Node;
        ended.Body = body;
        if (body.Value is { } value && !value.GetType().IsValueType)
            Objects.TryAdd(value, ended);
        _bodies.Peek().EndAt(End);
        _tag = null;
    }

    /// <summary>Ends what a failure has left open.</summary>
    public void Close()
    {
        foreach (OpenBody body in _bodies)
            body.EndAt(End);
    }

    private void Add(ReadStep step)
    {
        if (_steps.Count == MostSteps)
            _steps.Dequeue();
        _steps.Enqueue(step);
    }

    private ReadingTrail Trail(Call[] calls)
    {
        int depth = _bodies.Peek().Depth;
        return ReadingTrail.Of(calls[Math.Min(depth, calls.Length)..], _codes);
    }

    private void Note(in ArchiveRead read)
    {
        HasAnsiStrings |= read.Kind == ArchiveReadKind.AnsiString;
        HasUnicodeStrings |= read.Kind == ArchiveReadKind.UnicodeString;
        if (read.Kind == ArchiveReadKind.NewClass)
            _classes[read.ClassName!] = (read.Schema, read.Number);
        bool showsNumber = read.Kind switch
        {
            ArchiveReadKind.KnownClass =>
                read.ClassName is { } name && _classes.TryGetValue(name, out (int, ulong Number) met) && read.Number == met.Number + 1,
            ArchiveReadKind.Reference => read.Number == 1 && read.Target is { } target && !Objects.ContainsKey(target),
            _ => false,
        };
        if (!showsNumber || IsRootNumbered)
            return;
        IsRootNumbered = true;
        foreach (DumpNode node in _numbered)
            node.IsBeforeRootNumber = true;
    }
}
