using Stevedore.Generator.Model;
using Stevedore.Generator.Plan;

namespace Stevedore.Generator.Emit;

/// <summary>The expressions that store and load one value of a body.</summary>
internal sealed class ValueCode(FileNames names, LocalFunctions functions)
{
    private LayoutCode Layouts => new(names, functions, this);

    /// <summary>The value's type in C#.</summary>
    public string TypeOf(WireOperation operation) => BareTypeOf(operation) + (operation.IsNullable ? "?" : "");

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
        WireOperation.Parameter parameter => names.Of(parameter.Name),
        LayoutOperation layout => Layouts.BareTypeOf(layout),
        WireOperation.Net net => names.Of(net.Name),
        WireOperation.Formatted formatted => names.Of(formatted.Name),
        WireOperation.Optional optional => TypeOf(optional.Value),
        WireOperation.Composite { Form.Type: { } type } composite => Collections.Generic(type, [.. composite.Parts]),
        WireOperation.Composite composite => $"({string.Join(", ", composite.Parts.Select(TypeOf))})",
        WireOperation.Block block => Collections.TypeOf(block.Form, block.Element),
        WireOperation.Sequence sequence => Collections.TypeOf(sequence.Form, sequence.Element),
        WireOperation.Grid grid => CollectionCode.ArrayOf(TypeOf(grid.Element), $"[{new string(',', grid.Rank - 1)}]"),
        WireOperation.Map map => Collections.TypeOf(map.Form, map.Key, map.Value),
        _ => throw new ArgumentOutOfRangeException(nameof(operation)),
    };

    /// <param name="stem">What the value is called, should it take a function of its own.</param>
    public string Store(WireOperation operation, string value, string stem) => operation switch
    {
        WireOperation.Scalar { Enumeration: not null } scalar => $"archive.Write(({scalar.Primitive.Keyword()}){value})",
        WireOperation.Bool32 => $"archive.WriteBool32({value})",
        WireOperation.Text { Form: TextForm.Ansi } => $"archive.WriteAnsiString({value})",
        WireOperation.Text { Form: TextForm.Unicode } => $"archive.WriteUnicodeString({value})",
        WireOperation.Scalar or WireOperation.Text or WireOperation.Mfc or WireOperation.Net => $"archive.Write({value})",
        WireOperation.Reference => $"archive.WriteObject({value})",
        WireOperation.Parameter => $"archive.WriteValue({value})",
        WireOperation.Formatted => $"archive.WriteFormatted({value})",
        WireOperation.Body => $"archive.WriteEmbedded({value})",
        LayoutOperation layout => Layouts.Store(layout, value, stem),
        WireOperation.Block { KeepsNull: false, Form.Memory: not null } block => StoreBlock(block, value),
        WireOperation.Grid { Element.IsMemoryLayout: true } grid => $"archive.WriteGrid<{TypeOf(grid.Element)}>({value})",
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
        LayoutOperation.Collection collection => Call(functions.For(operation, stem), collection.Form, existing),
        LayoutOperation layout => Layouts.Load(layout, stem),
        WireOperation.Net { Value.Empty: { } empty, KeepsNull: false } net => $"archive.Read{net.Value.Name}() ?? {empty.Replace("{0}", names.Of(net.Name))}",
        WireOperation.Parameter parameter => $"archive.ReadValue<{names.Of(parameter.Name)}>()",
        WireOperation.Formatted => $"archive.ReadFormatted<{TypeOf(operation)}>()",
        WireOperation.Net net => $"archive.Read{net.Value.Name}()",
        WireOperation.Block { Form: var form } block when form == CollectionForms.Array => LoadBlock(block) + (block.KeepsNull ? "" : " ?? []"),
        WireOperation.Block { KeepsNull: false, Form: var form } block when form == CollectionForms.List => $"[.. {LoadBlock(block)} ?? []]",
        WireOperation.Block block => Call(functions.For(operation, stem), block.Form, existing),
        WireOperation.Sequence sequence => Call(functions.For(operation, stem), sequence.Form, existing),
        WireOperation.Map map => Call(functions.For(operation, stem), map.Form, existing),
        WireOperation.Grid { Element.IsMemoryLayout: true } grid => LoadGrid(grid),
        _ => $"{functions.For(operation, stem).Load}(archive)",
    };

    /// <summary>Loads the key of a dictionary, which cannot be null whatever the bytes say.</summary>
    public string LoadKey(WireOperation operation, string stem) => operation is WireOperation.Reference or WireOperation.Parameter { IsValueType: false } or WireOperation.Composite { IsValueType: false }
        ? $"{Load(operation, existing: null, stem).TrimEnd('!')}\n"
            + $"    ?? throw new {names.Of(Vocabulary.ArchiveException)}({names.Of(Vocabulary.ArchiveError)}.BadData, \"A key of a dictionary is null.\", archive.Position)"
        : Load(operation, existing: null, stem);

    public string StoreBlock(WireOperation.Block block, string value) =>
        $"archive.WriteCountedArray<{TypeOf(block.Element)}>({Collections.Memory(block.Form, value)})";

    public string LoadBlock(WireOperation.Block block) => $"archive.ReadCountedArray<{TypeOf(block.Element)}>()";

    /// <summary>A new array of more than one dimension.</summary>
    public string NewGrid(WireOperation.Grid grid, Func<int, string> lengthOf) =>
        $"new {CollectionCode.ArrayOf(TypeOf(grid.Element), $"[{string.Join(", ", Enumerable.Range(0, grid.Rank).Select(lengthOf))}]")}";

    private string LoadGrid(WireOperation.Grid grid)
    {
        string create = NewGrid(grid, dimension => $"lengths[{CSharpNames.Literal(dimension)}]");
        string load = $"archive.ReadGrid<{TypeOf(grid.Element)}, {BareTypeOf(grid)}>({CSharpNames.Literal(grid.Rank)}, static lengths => {create})";
        return grid.KeepsNull ? load : $"{load} ?? {NewGrid(grid, static _ => "0")}";
    }

    private CollectionCode Collections => new(names, this);

    private static string Call(ValueFunctions function, CollectionForm form, string? existing)
    {
        if (form.Comparer == ComparerKind.None)
            return $"{function.Load}(archive)";
        return $"{function.Load}(archive, {(existing is null ? "null" : $"{existing}?.{form.ComparerProperty}")})";
    }
}
