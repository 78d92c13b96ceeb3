using Stevedore.Generator.Model;
using Stevedore.Generator.Plan;

namespace Stevedore.Generator.Emit;

/// <summary>The expressions that store and load one value of a body.</summary>
internal sealed class ValueCode(ImportedNames names, LocalFunctions functions)
{
    private CollectionCode Collections => new(names, this);

    private FormCode Forms => new(names, functions, this);

    /// <summary>The value's type in C#.</summary>
    public string TypeOf(WireValue value) => BareTypeOf(value) + (value.IsNullable ? "?" : "");

    /// <summary>The value's type in C#, without the mark of a nullable reference.</summary>
    public string BareTypeOf(WireValue value) => value.Shape switch
    {
        _ when value.Operation is FormOperation.NestedArchive => BareTypeOf(value.Content),
        TypeShape.Named named => names.Of(named.Name),
        TypeShape.Scalar scalar => scalar.Primitive.Keyword(),
        TypeShape.Text => "string",
        TypeShape.Optional => TypeOf(value.Content),
        TypeShape.Composite { Form.Type: { } type } => Collections.Generic(type, [.. value.Parts]),
        TypeShape.Composite => $"({string.Join(", ", value.Parts.Select(TypeOf))})",
        TypeShape.Sequence sequence => Collections.TypeOf(sequence.Form, value.Element),
        TypeShape.Grid grid => CollectionCode.ArrayOf(TypeOf(value.Element), $"[{new string(',', grid.Rank - 1)}]"),
        TypeShape.Map map => Collections.TypeOf(map.Form, value.MapKey, value.MapValue),
        TypeShape.Constant { Primitive: { } number } => number.Keyword(),
        TypeShape.Constant => "string",
        _ => throw new ArgumentOutOfRangeException(nameof(value)),
    };

    /// <param name="expression">What has the value.</param>
    /// <param name="stem">What the value is called, should it take a function of its own.</param>
    public string Store(WireValue value, string expression, string stem) => value.Operation switch
    {
        FormOperation form => Forms.Store(form, value, expression, stem),
        WireOperation.Scalar scalar when value.Shape is TypeShape.Enumeration =>
            $"archive.Write(({scalar.Primitive.Keyword()}){expression})",
        WireOperation.Bool32 => $"archive.WriteBool32({expression})",
        WireOperation.Text { Form: TextForm.Ansi } => $"archive.WriteAnsiString({expression})",
        WireOperation.Text { Form: TextForm.Unicode } => $"archive.WriteUnicodeString({expression})",
        WireOperation.Mfc => names.Mfc($"archive.Write({expression})"),
        WireOperation.Net { Value: { IsCollection: true, Name: var name } } => names.Generated($"archive.Write{name}({expression})"),
        WireOperation.Net => names.Net($"archive.Write({expression})"),
        WireOperation.Scalar or WireOperation.Text => $"archive.Write({expression})",
        WireOperation.Reference when !value.IsNullable => names.Generated($"archive.WriteRequired({expression})"),
        WireOperation.Reference => $"archive.WriteObject({expression})",
        WireOperation.Parameter when value.IsRequired => names.Generated($"archive.WriteRequiredValue({expression})"),
        WireOperation.Parameter => $"archive.WriteValue({expression})",
        WireOperation.Formatted when IsRequiredReference(value) => names.Generated($"archive.WriteRequiredFormatted({expression})"),
        WireOperation.Formatted => names.Generated($"archive.WriteFormatted({expression})"),
        // A null is refused when it is stored; that it may be declared is for members that are there only sometimes.
        WireOperation.Body => $"archive.WriteEmbedded({expression}{(value.IsNullable ? "!" : "")})",
        WireOperation.Grid { Element.IsMemoryLayout: true } =>
            names.Generated($"archive.WriteGrid<{TypeOf(value.Element)}>({expression})"),
        _ when value is { IsBlock: true, Shape: TypeShape.Sequence { KeepsNull: false, Form: var form } }
            && CollectionCode.IsOnePieceOfMemory(form) => StoreBlock(value, expression),
        _ => $"{functions.For(value, stem).Store}(archive, {expression})",
    };

    /// <param name="existing">The value that the member holds already, or null for an element, which holds none.</param>
    /// <param name="target">What the value can be assigned to later; null if there is nothing.</param>
    public string Load(WireValue value, string? existing, string stem, string? target = null) => value.Operation switch
    {
        FormOperation form => Forms.Load(form, value, existing, stem, target),
        WireOperation.Scalar scalar => $"{Cast(value.Shape)}archive.Read{scalar.Primitive}()",
        WireOperation.Bool32 => "archive.ReadBool32()",
        WireOperation.Text => $"archive.ReadString(){(value.IsNullable ? "" : " ?? \"\"")}",
        WireOperation.Mfc mfc => names.Mfc($"archive.Read{mfc.Type}()"),
        WireOperation.Reference reference when !value.IsNullable =>
            names.Generated($"archive.ReadRequired<{names.Of(reference.Class)}>()"),
        WireOperation.Reference reference => $"archive.ReadObject<{names.Of(reference.Class)}>()",
        WireOperation.Body body => $"archive.ReadEmbedded<{names.Of(body.Type)}>({(value.Shape is TypeShape.Structure ? "" : existing)})",
        WireOperation.Net net =>
            LoadNet(net.Value, existing) + (value.IsNullable ? "" : InsteadOfNull((TypeShape.Net)value.Shape)),
        WireOperation.Parameter parameter when value.IsRequired =>
            names.Generated($"archive.ReadRequiredValue<{names.Of(parameter.Name)}>()"),
        WireOperation.Parameter parameter => $"archive.ReadValue<{names.Of(parameter.Name)}>()",
        WireOperation.Formatted when IsRequiredReference(value) =>
            names.Generated($"archive.ReadRequiredFormatted<{TypeOf(value)}>()"),
        WireOperation.Formatted => names.Generated($"archive.ReadFormatted<{TypeOf(value)}>()"),
        WireOperation.Sequence => LoadSequence(value, ((TypeShape.Sequence)value.Shape).Form, existing, stem, target),
        WireOperation.Map => LoadCollection(value, ((TypeShape.Map)value.Shape).Form, existing, stem, target),
        WireOperation.Grid { Element.IsMemoryLayout: true } grid => LoadGrid(grid.Rank, value),
        _ => $"{functions.For(value, stem).Load}(archive)",
    };

    public string StoreBlock(WireValue block, string expression)
    {
        string memory = Collections.Memory(((TypeShape.Sequence)block.Shape).Form, expression);
        return $"archive.WriteCountedArray<{TypeOf(block.Element)}>({memory})";
    }

    public string LoadBlock(WireValue block) => $"archive.ReadCountedArray<{TypeOf(block.Element)}>()";

    /// <summary>A new array of more than one dimension.</summary>
    public string NewGrid(int rank, WireValue grid, Func<int, string> lengthOf) =>
        $"new {CollectionCode.ArrayOf(TypeOf(grid.Element), $"[{string.Join(", ", Enumerable.Range(0, rank).Select(lengthOf))}]")}";

    private string LoadSequence(WireValue value, CollectionForm form, string? existing, string stem, string? target)
    {
        if (value.IsBlock && form == CollectionForms.Array)
            return LoadBlock(value) + (value.Shape.KeepsNull ? "" : " ?? []");
        if (value.IsBlock && form == CollectionForms.List && !value.Shape.KeepsNull)
            return $"[.. {LoadBlock(value)} ?? []]";
        return LoadCollection(value, form, existing, stem, target);
    }

    private string LoadCollection(WireValue value, CollectionForm form, string? existing, string stem, string? target) =>
        $"{functions.For(value, stem).Load}(archive{CollectionCode.ComparerArgument(form, existing)}"
            + $"{CollectionCode.AssignArgument(form, value, target)})";

    private string LoadGrid(int rank, WireValue grid)
    {
        string create = NewGrid(rank, grid, dimension => $"lengths[{CSharpNames.Literal(dimension)}]");
        string types = $"{TypeOf(grid.Element)}, {BareTypeOf(grid)}";
        string load = names.Generated($"archive.ReadGrid<{types}>({CSharpNames.Literal(rank)}, static lengths => {create})");
        return grid.IsNullable ? load : $"{load} ?? {NewGrid(rank, grid, static _ => "0")}";
    }

    private string LoadNet(NetValue value, string? existing) => value.IsCollection
        ? names.Generated($"archive.Read{value.Name}({(value.HasComparer ? existing : "")})")
        : names.Net($"archive.Read{value.Name}()");

    /// <summary>A formatter is given nulls and may load them, wherever the type is declared.</summary>
    private static bool IsRequiredReference(WireValue value) => value.Shape is TypeShape.Formatted { IsValueType: false, KeepsNull: false };

    private string InsteadOfNull(TypeShape.Net shape) =>
        NetTemplates.Empty(shape.Value) is { } empty ? $" ?? {empty.Replace("{type}", names.Of(shape.Name))}" : "";

    private string Cast(TypeShape shape) => shape is TypeShape.Enumeration enumeration ? $"({names.Of(enumeration.Name)})" : "";
}
