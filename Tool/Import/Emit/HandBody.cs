using Stevedore.Tool.Import.Model;
using Stevedore.Tool.Import.Plan;

namespace Stevedore.Tool.Import.Emit;

/// <summary>Writes one branch of a body; each thing that has no counterpart is an <c>#error</c>.</summary>
internal sealed class HandBody(CodeText code, HandNames names, PlainTypes types, bool isStoring, bool hasBase, Func<string, string?> nameOf)
{
    private readonly ExpressionWriter _expressions = new(names, types);
    private readonly HashSet<string> _loaded = new(StringComparer.Ordinal);
    private readonly HashSet<string> _loadedMembers = new(StringComparer.Ordinal);
    private HashSet<string> _needed = new(StringComparer.Ordinal);
    private HashSet<string> _referenced = new(StringComparer.Ordinal);
    private bool _isInGroup;

    /// <summary>How many things were left to a person.</summary>
    public int Errors { get; private set; }

    /// <summary>A value in place is used, as only generated code stores it.</summary>
    public bool UsesInPlace { get; private set; }

    public void Write(IReadOnlyList<WireStep> steps)
    {
        names.Begin();
        NeedFinder finder = new();
        finder.Visit(steps);
        (_needed, _referenced) = (finder.Needed, finder.Referenced);
        WriteAll(steps);
    }

    private void WriteAll(IReadOnlyList<WireStep> steps)
    {
        foreach (WireStep step in steps)
            Write(step);
    }

    private void Write(WireStep step)
    {
        switch (step)
        {
            case ValueStep value:
                WriteValue(value);
                break;
            case BlockStep block:
                WriteBlock(block);
                break;
            case BaseStep parent:
                WriteBase(parent);
                break;
            case SchemaStep schema:
                WriteSchema(schema);
                break;
            case LoopStep loop:
                WriteLoop(loop);
                break;
            case GateStep gate:
                WriteGate(gate);
                break;
            case GroupStep group:
                (bool wasInGroup, _isInGroup) = (_isInGroup, true);
                WriteAll(group.Steps);
                _isInGroup = wasInGroup;
                break;
            case PlainStep plain:
                WritePlain(plain.Origin);
                break;
            case CallStep call:
                WriteCall(call.Origin);
                break;
            case OpenStep open:
                Error(open.Reason, open.Origin);
                break;
        }
    }

    private void WriteCall(CppNode call)
    {
        CppNode argument = Paths.Strip(call.Children[1]);
        string? line = call.Text switch
        {
            "MapObject" when argument.Kind == CppNodeKind.This => "archive.MapObject(this);",
            "MapObject" when _expressions.Write(argument) is (string mapped, _) => $"archive.MapObject({mapped}!);",
            "SerializeClass" or "WriteClass" when ClassOf(argument) is string name => $"archive.{call.Text}(RuntimeClass.Of<{name}>());",
            "WriteString" when _expressions.Write(argument) is (string text, "string") => $"archive.WriteLine({text});",
            "ReadString" when Target(argument) is (string place, "string") => $"{place} = archive.ReadLine() ?? \"\";",
            _ => null,
        };
        if (line is null)
            Error($"CArchive::{call.Text}", call);
        else
            code.Line(line);
    }

    private string? ClassOf(CppNode argument) =>
        argument.All().FirstOrDefault(static node => node.Kind == CppNodeKind.Global
            && node.Text.StartsWith("class", StringComparison.Ordinal))
            is CppNode named
            ? nameOf(named.Owner)
            : null;

    private void Error(string reason, CppNode node)
    {
        Errors++;
        code.Directive($"#error {node.Place}: {reason}");
        code.Comment($"C++: {node.Source}");
    }

    private void WriteBase(BaseStep step)
    {
        if (hasBase)
            code.Line("base.Serialize(archive);");
        else if (step.ClassName is not ("CObject" or "CDocument" or "CCmdTarget"))
            Error($"the body of {step.ClassName} is not in the sources", step.Origin);
    }

    private void WriteSchema(SchemaStep step)
    {
        if (step.Place.Kind == CppNodeKind.Absent)
            return;
        if (Target(step.Place) is (string place, string type))
            code.Line($"{place} = {ExpressionWriter.Convert("archive.ObjectSchema", "int", type)};");
        else
            Error("the variable of the schema", step.Origin);
    }

    // A declaration with a first value from the archive declares its variable here.
    private (string Text, string Type)? Target(CppNode place)
    {
        CppNode inner = place;
        while (inner.Kind == CppNodeKind.Cast && inner.Children.Count == 1)
            inner = inner.Children[0];
        if (inner.Kind == CppNodeKind.Local && names.Local(inner.Key) is null)
        {
            if (names.Declare(inner.Key, inner.Text, inner.Type) is not (string name, string type, string initial))
                return null;
            code.Line($"{type} {name} = {initial};");
        }
        return _expressions.Write(inner);
    }

    private void WriteValue(ValueStep step)
    {
        if (isStoring)
            WriteStored(step);
        else
            WriteLoaded(step);
    }

    private void WriteStored(ValueStep step)
    {
        (string Text, string Type)? value = _expressions.Write(step.Place);
        if (value is not (string text, string type))
        {
            Error("what is stored has no counterpart", step.Origin);
            return;
        }
        string? line = step.Form.Kind switch
        {
            WireFormKind.Scalar => ExpressionWriter.Convert(text, type, ValueBuilder.Scalar(step.Form.Type)) is string number
                ? $"archive.Write({Typed(number, type, ValueBuilder.Scalar(step.Form.Type))});"
                : null,
            WireFormKind.Text when type == "string" => $"archive.Write({text});",
            WireFormKind.Object when type.EndsWith('?') => $"archive.WriteObject({text});",
            WireFormKind.Count => ExpressionWriter.Convert(text, type, "uint") is string count ? $"archive.WriteCount({count});" : null,
            WireFormKind.Body when !type.Contains('<', StringComparison.Ordinal) =>
                $"{text}{(type.EndsWith('?') ? "!" : "")}.Serialize(archive);",
            WireFormKind.Platform or WireFormKind.Record or WireFormKind.Collection when type != "number" =>
                InPlace($"archive.WriteEmbedded(new InPlace<{type}> {{ Value = {text} }});"),
            _ => null,
        };
        if (line is null)
            Error($"{text} is a {type} and stored as {step.Form}", step.Origin);
        else
            code.Line(line);
    }

    private static string Typed(string text, string from, string to) => from == "number" && to != "int" ? $"({to}){text}" : text;

    private void WriteLoaded(ValueStep step)
    {
        if (step.Place.Kind == CppNodeKind.Absent)
        {
            code.Line(step.Form.Kind == WireFormKind.Count ? "archive.ReadCount();"
                : $"archive.Read{Reader(ValueBuilder.Scalar(step.Form.Type))}();");
            return;
        }
        if (Target(step.Place) is not (string place, string type))
        {
            Error("the place where it is loaded has no counterpart", step.Origin);
            return;
        }
        if (Paths.LocalOf(step.Place) is CppNode local)
            _loaded.Add(local.Key);
        if (Paths.Of(step.Place) is string path)
            _loadedMembers.Add(path);
        string scalar = ValueBuilder.Scalar(step.Form.Type);
        string? line = step.Form.Kind switch
        {
            WireFormKind.Scalar =>
                ExpressionWriter.Convert($"archive.Read{Reader(scalar)}()", scalar, type) is string number ? $"{place} = {number};" : null,
            WireFormKind.Text when type == "string" => $"{place} = archive.ReadString() ?? \"\";",
            WireFormKind.Object when type == "object?" => $"{place} = archive.ReadObject();",
            WireFormKind.Object when type.EndsWith('?') => $"{place} = archive.ReadObject<{type[..^1]}>();",
            WireFormKind.Count =>
                ExpressionWriter.Convert("archive.ReadCount()", "long", type) is string count ? $"{place} = {count};" : null,
            WireFormKind.Body when !type.Contains('<', StringComparison.Ordinal) => type.EndsWith('?')
                ? $"({place} ??= new {type[..^1]}()).Serialize(archive);"
                : $"{place}.Serialize(archive);",
            WireFormKind.Platform or WireFormKind.Record or WireFormKind.Collection =>
                InPlace($"{place} = archive.ReadEmbedded<InPlace<{type}>>().Value;"),
            _ => null,
        };
        if (line is null)
            Error($"{place} is a {type} and loaded as {step.Form}", step.Origin);
        else
            code.Line(line);
    }

    private string InPlace(string line)
    {
        UsesInPlace = true;
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

    private void WriteBlock(BlockStep step)
    {
        CppNode pointer = Paths.Strip(step.Pointer);
        bool isAddress = pointer.Kind == CppNodeKind.Unary && pointer.Text == "&";
        CppNode target = isAddress ? Paths.Strip(pointer.Children[0]) : pointer;
        CppType type = target.Type.Value;
        if (isAddress && step.Size.Value == type.Size && type.IsScalar)
        {
            WriteValue(new ValueStep(new WireForm(WireFormKind.Scalar, type), target, step.Origin));
            return;
        }
        if (isAddress && step.Size.Value == type.Size && type.Kind == CppTypeKind.Record && types.Of(type) is not null)
        {
            WriteValue(new ValueStep(new WireForm(WireFormKind.Record, type, type.Name), target, step.Origin));
            return;
        }
        if (Target(target) is not (string place, string csharp) || !csharp.EndsWith("[]", StringComparison.Ordinal)
            || csharp.EndsWith("?[]", StringComparison.Ordinal))
        {
            Error("a block of memory that has no counterpart", step.Origin);
            return;
        }
        long unit = type.Element?.Size ?? 1;
        string? count = step.Size.Value is long size && unit > 0 && size % unit == 0 ? (size / unit).ToString()
            : unit == 1 && _expressions.Write(step.Size) is (string text, string countType)
                ? ExpressionWriter.Convert(text, countType, "int")
            : Elements(step.Size, unit);
        if (count is null)
        {
            Error("the size of a block", step.Origin);
            return;
        }
        string element = csharp[..^2];
        code.Line(isStoring ? $"archive.WriteArray<{element}>({place}.AsSpan(0, {count}));"
            : $"{place} = archive.ReadArray<{element}>({count});");
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
            && _expressions.Write(count) is (string text, string type) ? ExpressionWriter.Convert(text, type, "int") : null;
    }

    private void WriteLoop(LoopStep step)
    {
        CppNode loop = step.Origin;
        if (LoopBounds.Of(loop, new Dictionary<string, CppNode>(), new Dictionary<string, WireItem>()) is { Collection: string collection }
            && loop.All().Any(static node => node.Kind == CppNodeKind.Call && node.Text == "GetNext"))
        {
            WriteForEach(step, collection);
            return;
        }
        string? head = loop.Kind switch
        {
            CppNodeKind.For => ForHead(loop),
            CppNodeKind.While => _expressions.Truth(loop.Children[0]) is string condition ? $"while ({condition})" : null,
            CppNodeKind.Do => "do",
            _ => null,
        };
        string? tail = loop.Kind == CppNodeKind.Do ? _expressions.Truth(loop.Children[^1]) : "";
        if (head is null || tail is null)
        {
            Error("the head of a loop has no counterpart", loop);
            return;
        }
        code.Open(head);
        WriteAll(step.Steps);
        code.Close();
        if (loop.Kind == CppNodeKind.Do)
            code.Line($"while ({tail});");
    }

    private string? ForHead(CppNode loop)
    {
        string? condition = loop.Children[1].Kind == CppNodeKind.Absent ? "" : _expressions.Truth(loop.Children[1]);
        string? next = loop.Children[2].Kind == CppNodeKind.Absent ? "" : _expressions.Write(loop.Children[2])?.Text;
        return condition is null || next is null ? null : $"for (; {condition}; {next})";
    }

    private void WriteForEach(LoopStep step, string collection)
    {
        CppNode next = step.Origin.All().First(static node => node.Kind == CppNodeKind.Call && node.Text == "GetNext");
        if (_expressions.Write(next.Children[0]) is not (string text, string type) || !type.StartsWith("List<", StringComparison.Ordinal))
        {
            Error("a list that has no counterpart", step.Origin);
            return;
        }
        (string, string, string)? outer = _expressions.Item;
        _expressions.Item = (collection, "item", type[5..^1]);
        code.Open($"foreach ({type[5..^1]} item in {text})");
        WriteAll(step.Steps);
        code.Close();
        _expressions.Item = outer;
    }

    private void WriteGate(GateStep gate)
    {
        string? condition = _expressions.Truth(gate.Condition);
        if (condition is null || (_isInGroup && (gate.ThenEnds || gate.ElseEnds)))
        {
            Error("a condition that has no counterpart", gate.Origin);
            return;
        }
        code.Open($"if ({condition})");
        WriteAll(gate.Then);
        if (gate.ThenEnds)
            code.Line("return;");
        code.Close();
        if (gate.Else.Count == 0 && !gate.ElseEnds)
            return;
        code.Open("else");
        WriteAll(gate.Else);
        if (gate.ElseEnds)
            code.Line("return;");
        code.Close();
    }

    private void WritePlain(CppNode node)
    {
        switch (node.Kind)
        {
            case CppNodeKind.Block or CppNodeKind.Try:
                foreach (CppNode child in node.Children)
                    WritePlain(child);
                return;
            case CppNodeKind.Declaration:
                WriteDeclaration(node);
                return;
            case CppNodeKind.If when WritePlainIf(node):
                return;
            case CppNodeKind.Binary when ChangesWhatWasLoaded(node):
                break;
            case CppNodeKind.Binary or CppNodeKind.Unary or CppNodeKind.Postfix or CppNodeKind.Call:
                if (_expressions.Write(node) is (string text, _) && IsStatement(node))
                {
                    code.Line($"{text};");
                    return;
                }
                break;
            case CppNodeKind.Throw:
                code.Line($"throw new ArchiveException(ArchiveError.BadData, \"C++ refuses it.\");");
                return;
        }
        if (IsNeeded(node) && !(node.Kind == CppNodeKind.Binary && ChangesWhatWasLoaded(node)))
            Error("a statement that has no counterpart", node);
        else if (node.Source.Length > 0)
            code.Comment($"C++: {node.Source}");
    }

    // What the C++ makes of a value after loading it would be stored in its place.
    private bool ChangesWhatWasLoaded(CppNode node) =>
        !isStoring && node.Text.EndsWith('=') && Paths.Of(node.Children[0]) is string path && _loadedMembers.Contains(path)
        && !node.Children[1].All().Any(inner => inner.Kind == CppNodeKind.Local && _loaded.Contains(inner.Key));

    private static bool IsStatement(CppNode node) => node.Kind switch
    {
        CppNodeKind.Call or CppNodeKind.Postfix => true,
        CppNodeKind.Unary => node.Text is "++" or "--",
        _ => node.Text is "=" or "+=" or "-=" or "|=" or "&=" or "*=",
    };

    private void WriteDeclaration(CppNode node)
    {
        if (!_referenced.Contains(node.Key))
            return;
        if (node.Type.Alias == "POSITION")
            return;
        if (names.Declare(node.Key, node.Text, node.Type) is not (string name, string type, string initial))
        {
            if (_needed.Contains(node.Key))
                Error("a variable whose type has no counterpart", node);
            return;
        }
        CppNode first = node.Children[0];
        if (first.Kind == CppNodeKind.Absent)
            code.Line($"{type} {name} = {initial};");
        else if (_expressions.Write(first) is (string text, string from) && ExpressionWriter.Convert(text, from, type) is string converted)
            code.Line($"{type} {name} = {converted};");
        else if (_needed.Contains(node.Key))
            Error("a variable whose first value has no counterpart", node);
        else
            code.Line($"{type} {name} = {initial}; // C++: {first.Source}");
    }

    // All of it, or nothing.
    private bool WritePlainIf(CppNode node)
    {
        bool isPlain = node.All().All(static inner => inner.Kind is not (CppNodeKind.Declaration or CppNodeKind.For or CppNodeKind.While));
        if (!isPlain || !IsNeeded(node) || _expressions.Truth(node.Children[0]) is not string condition)
            return false;
        code.Open($"if ({condition})");
        WritePlain(node.Children[1]);
        code.Close();
        if (node.Children.Count > 2)
        {
            code.Open("else");
            WritePlain(node.Children[2]);
            code.Close();
        }
        return true;
    }

    private bool IsNeeded(CppNode node)
    {
        foreach (CppNode inner in node.All())
        {
            if (inner.Kind == CppNodeKind.Local && _loaded.Contains(inner.Key))
                return true;
            bool isWritten = inner.Kind == CppNodeKind.Binary && inner.Text.EndsWith('=')
                && inner.Text is not ("==" or "!=" or "<=" or ">=");
            if (isWritten && (Paths.LocalOf(inner.Children[0]) is CppNode local ? _needed.Contains(local.Key)
                : Paths.Of(inner.Children[0]) is string path && _needed.Contains(path)))
                return true;
        }
        return false;
    }
}
