using Stevedore.Tool.Import.Model;

namespace Stevedore.Tool.Import.Plan;

/// <summary>Takes a body apart into what it does in one direction; functions that the archive is handed to are taken in.</summary>
internal sealed class BodyReader(CppProgram program, bool isStoring)
{
    private const int MaxInlining = 12;
    private const int MaxSteps = 20_000;

    private static readonly HashSet<string> s_silent = ["Flush", "Close", "SetLoadParams", "SetStoreParams", "Abort"];

    private readonly Stack<string> _inside = new();
    private int _steps;
    private bool _hasEnded;

    public List<WireStep> Read(CppFunction function)
    {
        _inside.Push(function.Key);
        List<WireStep> steps = ReadBlock([function.Body]);
        _inside.Pop();
        return steps;
    }

    private List<WireStep> ReadBlock(IEnumerable<CppNode> statements)
    {
        List<WireStep> steps = [];
        foreach (CppNode statement in statements)
        {
            if (_hasEnded)
                break;
            ReadStatement(statement, steps);
        }
        return steps;
    }

    private void ReadStatement(CppNode node, List<WireStep> steps)
    {
        if (++_steps > MaxSteps)
        {
            _hasEnded = true;
            steps.Add(new OpenStep("the body and what it calls are too long", node));
            return;
        }
        switch (node.Kind)
        {
            case CppNodeKind.Block or CppNodeKind.Try:
                foreach (CppNode child in node.Children)
                    if (!_hasEnded)
                        ReadStatement(child, steps);
                break;
            case CppNodeKind.If:
                ReadIf(node, steps);
                break;
            case CppNodeKind.Return:
                foreach (CppNode child in node.Children.Where(ArchiveUse.Touches))
                    ReadExpression(child, steps);
                _hasEnded = true;
                break;
            case CppNodeKind.Throw:
                steps.Add(new PlainStep(node));
                break;
            default:
                if (!ArchiveUse.Touches(node))
                    steps.Add(new PlainStep(node));
                else if (node.Kind is CppNodeKind.For or CppNodeKind.While or CppNodeKind.Do)
                    ReadLoop(node, steps);
                else if (node.Kind == CppNodeKind.Switch)
                    ReadSwitch(node, steps);
                else if (node.Kind == CppNodeKind.Declaration)
                    ReadDeclaration(node, steps);
                else
                    ReadExpression(node, steps);
                break;
        }
    }

    private void ReadIf(CppNode node, List<WireStep> steps)
    {
        if (node.Children.Count < 2)
        {
            steps.Add(Open("a condition", node));
            return;
        }
        CppNode condition = node.Children[0];
        CppNode? otherwise = node.Children.ElementAtOrDefault(2);
        if (ArchiveUse.Fold(condition, isStoring) is bool known)
        {
            if (known)
                ReadStatement(node.Children[1], steps);
            else if (otherwise is not null)
                ReadStatement(otherwise, steps);
            return;
        }
        bool isTouched = ArchiveUse.Touches(node.Children[1]) || (otherwise is not null && ArchiveUse.Touches(otherwise));
        if (!isTouched && !ArchiveUse.Touches(condition) && !EndsBody(node))
        {
            steps.Add(new PlainStep(node));
            return;
        }
        (List<WireStep> then, bool thenEnds) = ReadBranch(node.Children[1]);
        (List<WireStep> other, bool otherEnds) = otherwise is null ? ([], false) : ReadBranch(otherwise);
        steps.Add(new GateStep(condition, then, other, node)
        {
            ThenEnds = thenEnds,
            ElseEnds = otherEnds,
        });
        _hasEnded = thenEnds && otherEnds;
    }

    private (List<WireStep> Steps, bool Ends) ReadBranch(CppNode statement)
    {
        List<WireStep> steps = ReadBlock([statement]);
        bool ends = _hasEnded;
        _hasEnded = false;
        if (!ends && EndsBody(statement))
            steps.Add(Open("a part of a branch returns", statement));
        return (steps, ends);
    }

    private static bool EndsBody(CppNode node) => node.All().Any(static inner => inner.Kind == CppNodeKind.Return);

    private void ReadLoop(CppNode node, List<WireStep> steps)
    {
        CppNode body = node.Kind switch
        {
            CppNodeKind.For => node.Children[3],
            CppNodeKind.Do => node.Children[0],
            _ => node.Children[^1],
        };
        bool isHead = node.Children.Any(child => !ReferenceEquals(child, body) && ArchiveUse.Touches(child));
        if (isHead || EndsBody(body))
        {
            steps.Add(Open(isHead ? "the head of a loop uses the archive" : "a loop returns", node));
            return;
        }
        if (node.Kind == CppNodeKind.For && node.Children[0].Kind != CppNodeKind.Absent)
            ReadStatement(node.Children[0], steps);
        steps.Add(new LoopStep(ReadBlock([body]), node));
    }

    // A case that falls through is left to a person.
    private void ReadSwitch(CppNode node, List<WireStep> steps)
    {
        if (node.Children.Count != 2 || node.Children[1].Kind != CppNodeKind.Block || ArchiveUse.Touches(node.Children[0]))
        {
            steps.Add(Open("a switch", node));
            return;
        }
        List<SwitchSection>? sections = SwitchSection.Split(node.Children[1].Children);
        if (sections is null)
        {
            steps.Add(Open("a case of the switch runs into the next one", node));
            return;
        }
        List<WireStep> tail = [];
        foreach (SwitchSection section in Enumerable.Reverse(sections.OrderBy(static section => section.IsDefault)))
        {
            (List<WireStep> then, bool ends) = ReadBranch(new CppNode(CppNodeKind.Block, "", section.Statements));
            if (section.IsDefault)
                tail = then;
            else
                tail = [new GateStep(section.ConditionFor(node.Children[0]), then, tail, node) { ThenEnds = ends }];
        }
        steps.AddRange(tail);
    }

    private void ReadDeclaration(CppNode node, List<WireStep> steps)
    {
        CppNode initial = node.Children[0];
        if (node.Type.Pointed.IsArchive || initial.Kind == CppNodeKind.Absent)
        {
            steps.Add(Open("an archive of its own", node));
            return;
        }
        CppNode variable = new(CppNodeKind.Local, node.Text, [])
        {
            Type = node.Type,
            Key = node.Key,
            Source = node.Text,
            Place = node.Place,
        };
        ReadAssignment(variable, initial, node, steps);
    }

    private void ReadExpression(CppNode node, List<WireStep> steps)
    {
        switch (node.Kind)
        {
            case CppNodeKind.Parameter or CppNodeKind.Local or CppNodeKind.Global or CppNodeKind.Member when ArchiveUse.IsArchive(node):
                break;
            case CppNodeKind.Cast when node.Children.Count == 1:
                ReadExpression(node.Children[0], steps);
                break;
            case CppNodeKind.Unary when node.Text == "*" && ArchiveUse.IsArchive(node):
                ReadExpression(node.Children[0], steps);
                break;
            case CppNodeKind.Binary when node.Text == "," && node.Children.Count == 2:
                ReadExpression(node.Children[0], steps);
                ReadExpression(node.Children[1], steps);
                break;
            case CppNodeKind.Binary when node.Text == "=" && node.Children.Count == 2:
                ReadAssignment(node.Children[0], node.Children[1], node, steps);
                break;
            case CppNodeKind.Call:
                ReadCall(node, steps);
                break;
            case CppNodeKind.Unknown when IsStoreOfUnknown(node):
                ReadExpression(node.Children[0], steps);
                steps.Add(new ValueStep(WireForm.Unknown, node.Children[^1], node));
                break;
            default:
                if (ArchiveUse.Touches(node))
                    steps.Add(Open(node.Kind == CppNodeKind.Unknown ? "it does not compile" : "the archive is within an expression", node));
                else
                    steps.Add(new PlainStep(node));
                break;
        }
    }

    // What is stored does not compile, so that the other branch must say what it is.
    private bool IsStoreOfUnknown(CppNode node) =>
        isStoring && node.Text == "operator<<" && node.Children.Count is 2 or 3 && ArchiveUse.IsArchive(node.Children[0])
        && node.Source.Contains("<<", StringComparison.Ordinal);

    private void ReadAssignment(CppNode place, CppNode value, CppNode whole, List<WireStep> steps)
    {
        CppNode inner = value;
        while (inner.Kind == CppNodeKind.Cast && inner.Children.Count == 1)
            inner = inner.Children[0];
        if (inner.Kind != CppNodeKind.Call || inner.Owner != "CArchive")
        {
            if (inner.Kind == CppNodeKind.Call && inner.Text is "operator>>" or "operator<<")
                ReadExpression(inner, steps);
            else
                steps.Add(Open("the archive is within an expression", whole));
            return;
        }
        switch (inner.Text)
        {
            case "ReadCount":
                steps.Add(new ValueStep(WireForm.Count, place, whole));
                break;
            case "GetObjectSchema":
                steps.Add(new SchemaStep(place, whole));
                break;
            case "ReadObject":
                steps.Add(new ValueStep(new WireForm(WireFormKind.Object, place.Type, ClassOf(inner, place.Type)), place, whole));
                break;
            case "Read" when inner.Children.Count == 3:
                steps.Add(new BlockStep(inner.Children[1], inner.Children[2], whole));
                break;
            default:
                steps.Add(Open($"CArchive::{inner.Text}", whole));
                break;
        }
    }

    private void ReadCall(CppNode call, List<WireStep> steps)
    {
        if (call.Text is "operator<<" or "operator>>" && call.Children.Count == 3)
            ReadOperator(call, steps);
        else if (call.Owner == "CArchive")
            ReadArchiveCall(call, steps);
        else if (call.Text == "Serialize" && call.Children.Count == 2)
            ReadSerialize(call, steps);
        else if (call.Text == "Serialize64")
            steps.Add(new ValueStep(new WireForm(WireFormKind.Platform, call.Children[0].Type, $"{call.Owner}64"), call.Children[0], call));
        else
            Inline(call, steps);
    }

    private void ReadOperator(CppNode call, List<WireStep> steps)
    {
        CppNode left = call.Children[1], value = call.Children[2];
        if (!ArchiveUse.IsArchive(left))
        {
            steps.Add(new PlainStep(call));
            return;
        }
        ReadExpression(left, steps);
        if (call.Text == "operator<<" != isStoring)
            steps.Add(Open("it stores where it should load, or the reverse", call));
        else if (WireForms.Of(call, value) is WireForm form)
            steps.Add(new ValueStep(form, value, call));
        else
            Inline(call, steps);
    }

    private void ReadArchiveCall(CppNode call, List<WireStep> steps)
    {
        switch (call.Text)
        {
            case "Read" or "Write" when call.Children.Count == 3 && (call.Text == "Write") == isStoring:
                steps.Add(new BlockStep(call.Children[1], call.Children[2], call));
                break;
            case "WriteCount" when isStoring:
                steps.Add(new ValueStep(WireForm.Count, call.Children[1], call));
                break;
            case "WriteObject" when isStoring:
                CppType type = call.Children[1].Type.Pointed;
                steps.Add(new ValueStep(new WireForm(WireFormKind.Object, call.Children[1].Type, type.Name), call.Children[1], call));
                break;
            case "ReadCount" when !isStoring:
                steps.Add(new ValueStep(WireForm.Count, CppNode.Absent, call));
                break;
            case "GetObjectSchema":
                steps.Add(new SchemaStep(CppNode.Absent, call));
                break;
            case "MapObject" or "SerializeClass" or "WriteClass" or "WriteString" when call.Children.Count == 2:
                steps.Add(new CallStep(call));
                break;
            case "ReadString" when call.Children.Count == 2 && !isStoring:
                steps.Add(new CallStep(call));
                break;
            case "IsStoring" or "IsLoading" or "SetObjectSchema":
                break;
            default:
                if (!s_silent.Contains(call.Text))
                    steps.Add(Open($"CArchive::{call.Text}", call));
                break;
        }
    }

    private void ReadSerialize(CppNode call, List<WireStep> steps)
    {
        CppNode target = call.Children[0];
        bool isBase = target.Kind is CppNodeKind.This or CppNodeKind.Absent;
        CppType type = target.Type.Pointed;
        if (isBase && call.Source.Contains("::", StringComparison.Ordinal))
            steps.Add(new BaseStep(BaseOf(call), call));
        else if (isBase || IsOwnCollection(call, type))
            Inline(call, steps);
        else if (CollectionOf(type) is WireForm collection)
            steps.Add(new ValueStep(collection, target, call));
        else if (type.Kind == CppTypeKind.Record)
            steps.Add(new ValueStep(new WireForm(WireFormKind.Body, type, type.Name), target, call));
        else
            steps.Add(Open("the class of the object is not known", call));
    }

    private void Inline(CppNode call, List<WireStep> steps)
    {
        if (!program.Functions.TryGetValue(call.Key, out CppFunction? function))
        {
            steps.Add(Open($"the archive is handed to {call.Text}, whose body is not in the sources", call));
            return;
        }
        if (_inside.Contains(call.Key) || _inside.Count > MaxInlining)
        {
            steps.Add(Open($"{call.Text} calls itself", call));
            return;
        }
        Dictionary<string, CppNode> values = new(StringComparer.Ordinal);
        for (int i = 0; i < function.Parameters.Count && i + 1 < call.Children.Count; i++)
            values[function.Parameters[i].Key] = WithoutChain(call.Children[i + 1]);
        CppNode? self = call.Children[0].Kind is CppNodeKind.This or CppNodeKind.Absent ? null : call.Children[0];
        _inside.Push(call.Key);
        steps.Add(new GroupStep(ReadBlock([Substitution.Apply(function.Body, values, self)]), call));
        _inside.Pop();
        _hasEnded = false;
    }

    // The class that the source names may have its Serialize from further up.
    private string BaseOf(CppNode call)
    {
        string named = call.Source[..call.Source.LastIndexOf("::", StringComparison.Ordinal)].Split(' ', '(', ':')[^1];
        return program.Classes.ContainsKey(named) ? named : call.Owner;
    }

    // A collection that serializes itself in its own way is a member like others: what it does is done to the member.
    private bool IsOwnCollection(CppNode call, CppType type) =>
        program.Functions.TryGetValue(call.Key, out CppFunction? function)
        && (function.IsInstance || (!program.Serials.ContainsKey(type.Name) && program.IsCollection(type.Name)));

    // A class that derives from a collection and has no Serialize of its own is stored as that.
    private WireForm? CollectionOf(CppType type)
    {
        for (int i = 0; i < MaxInlining; i++)
        {
            if (WireForms.CollectionOf(type) is WireForm form)
                return form;
            if (program.Functions.Values.Any(function => function.Owner == type.Name && function.Name == "Serialize"))
                return null;
            if (!program.Classes.TryGetValue(type.Name, out CppClass? declared) || declared.Bases.Count != 1)
                return null;
            type = declared.Bases[0];
        }
        return null;
    }

    // What comes before in a chain is read already.
    private static CppNode WithoutChain(CppNode argument)
    {
        while (argument.Kind == CppNodeKind.Call && ArchiveUse.IsArchive(argument) && argument.Children.Count == 3)
            argument = argument.Children[1];
        return argument;
    }

    private static string ClassOf(CppNode readObject, CppType place)
    {
        CppNode? named = readObject.All().FirstOrDefault(static node => node.Kind == CppNodeKind.Global
            && node.Text.StartsWith("class", StringComparison.Ordinal));
        return named?.Owner ?? place.Pointed.Name;
    }

    private static OpenStep Open(string reason, CppNode node) => new(reason, node);
}
