using Stevedore.Generator.Parse;
using Stevedore.Generator.Plan;

namespace Stevedore.Generator.Emit;

/// <summary>The expressions that store and load one value of a body.</summary>
internal sealed class ValueCode(FileNames names, LocalFunctions functions)
{
    private LayoutCode Layouts => new(names, functions, this);

    /// <summary>The value's type in C#.</summary>
    public string TypeOf(WireOperation operation) => BareTypeOf(operation) + (KeepsNull(operation) ? "?" : "");

    /// <summary>The value's type in C#, without the mark of a nullable reference.</summary>
    public string BareTypeOf(WireOperation operation) => operation switch
    {
        WireOperation.Scalar { Enumeration: { } enumeration } => names.Of(enumeration),
        WireOperation.Scalar scalar => scalar.Primitive.Keyword(),
        WireOperation.Bool32 => "bool",
        WireOperation.Text => "string",
        WireOperation.Mfc mfc => names.Of(mfc.Name),
        WireOperation.Reference reference => names.Of(reference.Class),
        WireOperation.Body body => names.Of(body.Type),
        WireOperation.Block block => CollectionOf(block.Element, block.Kind),
        WireOperation.Sequence sequence => CollectionOf(sequence.Element, sequence.Kind),
        WireOperation.Map map => $"{names.Of(Vocabulary.Dictionary)}<{TypeOf(map.Key)}, {TypeOf(map.Value)}>",
        LayoutOperation layout => Layouts.BareTypeOf(layout),
        _ => throw new ArgumentOutOfRangeException(nameof(operation)),
    };

    /// <param name="stem">What the value is called, should it take a function of its own.</param>
    public string Store(WireOperation operation, string value, string stem) => operation switch
    {
        WireOperation.Scalar { Enumeration: not null } scalar => $"archive.Write(({scalar.Primitive.Keyword()}){value})",
        WireOperation.Bool32 => $"archive.WriteBool32({value})",
        WireOperation.Text { Form: TextForm.Ansi } => $"archive.WriteAnsiString({value})",
        WireOperation.Text { Form: TextForm.Unicode } => $"archive.WriteUnicodeString({value})",
        WireOperation.Scalar or WireOperation.Text or WireOperation.Mfc => $"archive.Write({value})",
        WireOperation.Reference => $"archive.WriteObject({value})",
        WireOperation.Body => $"archive.WriteEmbedded({value})",
        WireOperation.Block { KeepsNull: false } block => StoreBlock(block, value),
        LayoutOperation layout => Layouts.Store(layout, value, stem),
        _ => $"{functions.For(operation, stem).Store}(archive, {value})",
    };

    /// <param name="existing">The value that the member holds already, or null for an element, which holds none.</param>
    public string Load(WireOperation operation, string? existing, string stem) => operation switch
    {
        WireOperation.Scalar { Enumeration: { } enumeration } scalar => $"({names.Of(enumeration)})archive.Read{scalar.Primitive}()",
        WireOperation.Scalar scalar => $"archive.Read{scalar.Primitive}()",
        WireOperation.Bool32 => "archive.ReadBool32()",
        WireOperation.Text { KeepsNull: false } => "archive.ReadString() ?? \"\"",
        WireOperation.Text => "archive.ReadString()",
        WireOperation.Mfc mfc => $"archive.Read{mfc.Type}()",
        WireOperation.Reference reference => $"archive.ReadObject<{names.Of(reference.Class)}>(){(reference.KeepsNull ? "" : "!")}",
        WireOperation.Body body => $"archive.ReadEmbedded<{names.Of(body.Type)}>({(body.IsReused ? existing : "")})",
        WireOperation.Block { KeepsNull: false, Kind: CollectionKind.Array } block => $"{LoadBlock(block)} ?? []",
        WireOperation.Block { KeepsNull: false } block => $"[.. {LoadBlock(block)} ?? []]",
        WireOperation.Block { Kind: CollectionKind.Array } block => LoadBlock(block),
        WireOperation.Map => $"{functions.For(operation, stem).Load}(archive, {(existing is null ? "null" : existing + "?.Comparer")})",
        LayoutOperation layout => Layouts.Load(layout, stem),
        _ => $"{functions.For(operation, stem).Load}(archive)",
    };

    /// <summary>Loads the key of a dictionary, which cannot be null whatever the bytes say.</summary>
    public string LoadKey(WireOperation operation, string stem) => operation is WireOperation.Reference reference
        ? $"archive.ReadObject<{names.Of(reference.Class)}>()\n"
            + $"    ?? throw new {names.Of(Vocabulary.ArchiveException)}({names.Of(Vocabulary.ArchiveError)}.BadData, \"A key of a dictionary is null.\", archive.Position)"
        : Load(operation, existing: null, stem);

    public string StoreBlock(WireOperation.Block block, string value) => block.Kind == CollectionKind.Array
        ? $"archive.WriteCountedArray<{TypeOf(block.Element)}>({value})"
        : $"archive.WriteCountedArray<{TypeOf(block.Element)}>({names.Of(Vocabulary.CollectionsMarshal)}.AsSpan({value}))";

    public string LoadBlock(WireOperation.Block block) => $"archive.ReadCountedArray<{TypeOf(block.Element)}>()";

    public string CollectionOf(WireOperation element, CollectionKind kind) =>
        kind == CollectionKind.Array ? $"{TypeOf(element)}[]" : $"{names.Of(Vocabulary.List)}<{TypeOf(element)}>";

    private static bool KeepsNull(WireOperation operation) => operation
        is WireOperation.Text { KeepsNull: true }
        or WireOperation.Reference { KeepsNull: true }
        or WireOperation.Block { KeepsNull: true }
        or WireOperation.Sequence { KeepsNull: true }
        or WireOperation.Map { KeepsNull: true }
        or LayoutOperation.CodePageText { KeepsNull: true };
}
