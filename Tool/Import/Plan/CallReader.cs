using Stevedore.Tool.Import.Model;

namespace Stevedore.Tool.Import.Plan;

/// <summary>
/// Takes expressions apart into what they store or load: operators, calls of the archive, and of functions that it is handed to, which are
/// taken in.
/// </summary>
internal sealed class CallReader(CppProgram program, bool isStoring, Func<CppNode, List<WireStep>> readBody)
{
    private const int MaxInlining = 12;

    private static readonly HashSet<string> s_silent = ["Flush", "Close", "SetLoadParams", "SetStoreParams", "Abort"];

    private readonly Stack<string> _inside = new();

    public void ReadExpression(CppNode node, List<WireStep> steps)
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
                    steps.Add(Open(WhyNot(node), node));
                else
                    steps.Add(new PlainStep(node));
                break;
        }
    }

    private string WhyNot(CppNode node)
    {
        if (node.Kind != CppNodeKind.Unknown)
            return "the archive is within an expression";
        string owner = OwnerIn(node.Source);
        if (program.Classes.TryGetValue(owner, out CppClass? declared) && declared.IsUnknown)
            return $"the class {owner} is not in the sources";
        string called = node.Source[..Math.Max(0, node.Source.IndexOf('(', StringComparison.Ordinal))];
        return called.Length > 0 && Words.LastName(called) == called
            ? $"the archive is handed to {called}, which is not in the sources"
            : "it does not compile";
    }

    /// <summary>The class that a qualified call names: <c>CBase</c> of <c>CBase::Serialize(ar)</c>.</summary>
    private static string OwnerIn(string source)
    {
        int colon = source.IndexOf("::", StringComparison.Ordinal);
        return colon < 0 ? "" : Words.LastName(source[..colon]);
    }

    // What is stored does not compile, so that the other branch must say what it is.
    private bool IsStoreOfUnknown(CppNode node) =>
        isStoring && node.Text == "operator<<" && node.Children.Count is 2 or 3 && ArchiveUse.IsArchive(node.Children[0])
        && node.Source.Contains("<<", StringComparison.Ordinal);

    public void ReadAssignment(CppNode place, CppNode value, CppNode whole, List<WireStep> steps)
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

    /// <summary>Does what is done in a function, unless that is under way already.</summary>
    public List<WireStep> Within(string key, Func<List<WireStep>> read)
    {
        _inside.Push(key);
        List<WireStep> steps = read();
        _inside.Pop();
        return steps;
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
        CppNode body = Substitution.Apply(function.Body, values, self);
        steps.Add(new GroupStep(Within(call.Key, () => readBody(body)), call));
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
