using Stevedore.Tool.Import.Model;
using Stevedore.Tool.Import.Plan;

namespace Stevedore.Tool.Import.Emit;

/// <summary>Writes in a body by hand what is stored or loaded: values, memory, the schema, and other calls of the archive.</summary>
internal sealed class HandValues(HandScope scope)
{
    private string Archive => scope.Names.Archive;

    public void Write(ValueStep step)
    {
        if (scope.IsStoring)
            WriteStored(step);
        else
            WriteLoaded(step);
    }

    private void WriteStored(ValueStep step)
    {
        (string Text, string Type)? value = scope.Expressions.Write(step.Place);
        if (value is not (string text, string type))
        {
            scope.Error("what is stored has no counterpart", step.Origin);
            return;
        }
        string? line = step.Form.Kind switch
        {
            WireFormKind.Scalar => ExpressionWriter.Convert(text, type, ValueBuilder.Scalar(step.Form.Type)) is string number
                ? $"{Archive}.Write({Typed(number, type, ValueBuilder.Scalar(step.Form.Type))});"
                : null,
            WireFormKind.Text when type == "string" => $"{Archive}.Write({text});",
            WireFormKind.Object when type.EndsWith('?') => $"{Archive}.WriteObject({text});",
            WireFormKind.Count => ExpressionWriter.Convert(text, type, "uint") is string count ? $"{Archive}.WriteCount({count});" : null,
            WireFormKind.Body when !type.Contains('<', StringComparison.Ordinal) =>
                $"{text}{(type.EndsWith('?') ? "!" : "")}.Serialize({Archive});",
            WireFormKind.Platform or WireFormKind.Record or WireFormKind.Collection when type != "number" =>
                InPlace($"{Archive}.WriteEmbedded(new InPlace<{type}> {{ Value = {text} }});"),
            _ => null,
        };
        if (line is null)
            scope.Error($"{text} is a {type} and stored as {step.Form}", step.Origin);
        else
            scope.Code.Line(line);
    }

    private static string Typed(string text, string from, string to) => from == "number" && to != "int" ? $"({to}){text}" : text;

    private void WriteLoaded(ValueStep step)
    {
        if (step.Place.Kind == CppNodeKind.Absent)
        {
            scope.Code.Line(step.Form.Kind == WireFormKind.Count ? $"{Archive}.ReadCount();"
                : $"{Archive}.Read{Reader(ValueBuilder.Scalar(step.Form.Type))}();");
            return;
        }
        if (scope.Target(step.Place) is not (string place, string type))
        {
            scope.Error("the place where it is loaded has no counterpart", step.Origin);
            return;
        }
        if (Paths.LocalOf(step.Place) is CppNode local)
            scope.Loaded.Add(local.Key);
        if (Paths.Of(step.Place) is string path)
            scope.LoadedMembers.Add(path);
        string scalar = ValueBuilder.Scalar(step.Form.Type);
        string? line = step.Form.Kind switch
        {
            WireFormKind.Scalar => ExpressionWriter.Convert($"{Archive}.Read{Reader(scalar)}()", scalar, type) is string number
                ? $"{place} = {number};"
                : null,
            WireFormKind.Text when type == "string" => $"{place} = {Archive}.ReadString() ?? \"\";",
            WireFormKind.Object when type == "object?" => $"{place} = {Archive}.ReadObject();",
            WireFormKind.Object when type.EndsWith('?') => $"{place} = {Archive}.ReadObject<{type[..^1]}>();",
            WireFormKind.Count =>
                ExpressionWriter.Convert($"{Archive}.ReadCount()", "long", type) is string count ? $"{place} = {count};" : null,
            WireFormKind.Body when !type.Contains('<', StringComparison.Ordinal) => type.EndsWith('?')
                ? $"({place} ??= new {type[..^1]}()).Serialize({Archive});"
                : $"{place}.Serialize({Archive});",
            WireFormKind.Platform or WireFormKind.Record or WireFormKind.Collection =>
                InPlace($"{place} = {Archive}.ReadEmbedded<InPlace<{type}>>().Value;"),
            _ => null,
        };
        if (line is null)
            scope.Error($"{place} is a {type} and loaded as {step.Form}", step.Origin);
        else
            scope.Code.Line(line);
    }

    private string InPlace(string line)
    {
        scope.UsesInPlace = true;
        return line;
    }

    private static string Reader(string scalar) => scalar switch
    {
        "bool" => "Boolean",
        "byte" => "Byte",
        "sbyte" => "SByte",
        "short" => "Int16",
        "ushort" => "UInt16",
        "uint" => "UInt32",
        "long" => "Int64",
        "ulong" => "UInt64",
        "float" => "Single",
        "double" => "Double",
        "char" => "Char",
        _ => "Int32",
    };

    public void Write(BlockStep step)
    {
        CppNode pointer = Paths.Strip(step.Pointer);
        bool isAddress = pointer.Kind == CppNodeKind.Unary && pointer.Text == "&";
        CppNode target = isAddress ? Paths.Strip(pointer.Children[0]) : pointer;
        CppType type = target.Type.Value;
        if (isAddress && step.Size.Value == type.Size && type.IsScalar)
        {
            Write(new ValueStep(new WireForm(WireFormKind.Scalar, type), target, step.Origin));
            return;
        }
        if (isAddress && step.Size.Value == type.Size && type.Kind == CppTypeKind.Record && scope.Types.Of(type) is not null)
        {
            Write(new ValueStep(new WireForm(WireFormKind.Record, type, type.Name), target, step.Origin));
            return;
        }
        if (scope.Target(target) is not (string place, string csharp) || !csharp.EndsWith("[]", StringComparison.Ordinal)
            || csharp.EndsWith("?[]", StringComparison.Ordinal))
        {
            scope.Error("a block of memory that has no counterpart", step.Origin);
            return;
        }
        long unit = type.Element?.Size ?? 1;
        string? count = step.Size.Value is long size && unit > 0 && size % unit == 0 ? (size / unit).ToString()
            : unit == 1 && scope.Expressions.Write(step.Size) is (string text, string countType)
                ? ExpressionWriter.Convert(text, countType, "int")
            : Elements(step.Size, unit);
        if (count is null)
        {
            scope.Error("the size of a block", step.Origin);
            return;
        }
        string element = csharp[..^2];
        scope.Code.Line(scope.IsStoring ? $"{Archive}.WriteArray<{element}>({place}.AsSpan(0, {count}));"
            : $"{place} = {Archive}.ReadArray<{element}>({count});");
    }

    // n * sizeof(T) bytes are n elements.
    private string? Elements(CppNode size, long unit)
    {
        CppNode product = Paths.Strip(size);
        if (product.Kind != CppNodeKind.Binary || product.Text != "*")
            return null;
        (CppNode left, CppNode right) = (product.Children[0], product.Children[1]);
        CppNode? count = Paths.Strip(right).Value == unit ? left : Paths.Strip(left).Value == unit ? right : null;
        return count is not null
            && scope.Expressions.Write(count) is (string text, string type) ? ExpressionWriter.Convert(text, type, "int") : null;
    }

    public void WriteCall(CppNode call)
    {
        CppNode argument = Paths.Strip(call.Children[1]);
        string? line = call.Text switch
        {
            "MapObject" when argument.Kind == CppNodeKind.This => $"{Archive}.MapObject(this);",
            "MapObject" when scope.Expressions.Write(argument) is (string mapped, _) => $"{Archive}.MapObject({mapped}!);",
            "SerializeClass" or "WriteClass" when ClassOf(argument) is string name => $"{Archive}.{call.Text}(RuntimeClass.Of<{name}>());",
            "WriteString" when scope.Expressions.Write(argument) is (string text, "string") => $"{Archive}.WriteLine({text});",
            "ReadString" when scope.Target(argument) is (string place, "string") => $"{place} = {Archive}.ReadLine() ?? \"\";",
            _ => null,
        };
        if (line is null)
            scope.Error($"CArchive::{call.Text}", call);
        else
            scope.Code.Line(line);
    }

    private string? ClassOf(CppNode argument) =>
        argument.All().FirstOrDefault(static node => node.Kind == CppNodeKind.Global
            && node.Text.StartsWith("class", StringComparison.Ordinal))
            is CppNode named
            ? scope.NameOf(named.Owner)
            : null;

    public void Write(SchemaStep step)
    {
        if (step.Place.Kind == CppNodeKind.Absent)
            return;
        if (scope.Target(step.Place) is (string place, string type))
            scope.Code.Line($"{place} = {ExpressionWriter.Convert($"{Archive}.ObjectSchema", "int", type)};");
        else
            scope.Error("the variable of the schema", step.Origin);
    }
}
