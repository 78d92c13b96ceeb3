using Stevedore.Tool.Import.Model;
using Stevedore.Tool.Import.Plan;

namespace Stevedore.Tool.Import.Emit;

/// <summary>Writes one branch of a body, step by step; each thing that has no counterpart is an <c>#error</c>.</summary>
internal sealed class HandBody(HandScope scope, bool hasBase)
{
    private readonly HandValues _values = new(scope);
    private readonly HandStatements _statements = new(scope);
    private bool _isInGroup;

    public void WriteBranch(IReadOnlyList<WireStep> steps)
    {
        scope.Names.Begin();
        scope.Needs.Visit(steps);
        Write(steps);
    }

    private void Write(IReadOnlyList<WireStep> steps)
    {
        foreach (WireStep step in steps)
            Write(step);
    }

    private void Write(WireStep step)
    {
        switch (step)
        {
            case ValueStep value:
                _values.Write(value);
                break;
            case BlockStep block:
                _values.Write(block);
                break;
            case SchemaStep schema:
                _values.Write(schema);
                break;
            case CallStep call:
                _values.WriteCall(call.Origin);
                break;
            case BaseStep parent:
                WriteBase(parent);
                break;
            case LoopStep loop:
                WriteLoop(loop);
                break;
            case JumpStep jump:
                scope.Code.Line(jump.Origin.Kind == CppNodeKind.Break ? "break;" : "continue;");
                break;
            case GateStep gate:
                WriteGate(gate);
                break;
            case GroupStep group:
                WriteGroup(group.Steps);
                break;
            case NestedStep nested:
                WriteNested(nested);
                break;
            case PlainStep plain:
                _statements.Write(plain.Origin);
                break;
            case OpenStep open:
                scope.Error(open.Reason, open.Origin);
                break;
        }
    }

    private void WriteGroup(IReadOnlyList<WireStep> steps)
    {
        (bool wasInGroup, _isInGroup) = (_isInGroup, true);
        Write(steps);
        _isInGroup = wasInGroup;
    }

    private void WriteBase(BaseStep step)
    {
        if (hasBase)
            scope.Code.Line($"base.Serialize({scope.Names.Archive});");
        else if (PlatformBases.WhyNot(step.ClassName) is string reason)
            scope.Error(reason, step.Origin);
    }

    private void WriteNested(NestedStep step)
    {
        string width = step.Length.Kind == WireFormKind.Count ? "null" : $"WireType.{ValueBuilder.WireType(step.Length.Type)}";
        string outer = scope.Names.Archive;
        scope.Names.Archive = scope.Names.Unused("nested");
        scope.Code.Line(scope.IsStoring
            ? $"{outer}.WriteNested({width}, this, ({scope.Names.Archive}, _) =>"
            : $"{outer}.ReadNested({width}, {scope.Names.Archive} =>");
        scope.Code.Open();
        WriteGroup(step.Steps);
        if (!scope.IsStoring)
            scope.Code.Line("return this;");
        scope.Code.Close(");");
        scope.Names.Archive = outer;
    }

    private void WriteLoop(LoopStep step)
    {
        CppNode loop = step.Origin;
        if (step.Head.Count == 0 && WalkedBy(loop) is string collection)
        {
            WriteForEach(step, collection);
            return;
        }
        string? condition = step.Condition.Kind == CppNodeKind.Absent ? "" : scope.Expressions.Truth(step.Condition);
        string? next = loop.Kind != CppNodeKind.For || loop.Children[2].Kind == CppNodeKind.Absent ? ""
            : scope.Expressions.Write(loop.Children[2])?.Text;
        if (condition is null || next is null || (step.Head.Count > 0 && loop.Kind == CppNodeKind.For))
            scope.Error("the head of a loop has no counterpart", loop);
        else if (loop.Kind == CppNodeKind.Do)
            WriteDo(step, condition);
        else if (step.Head.Count > 0)
            WriteLoopWithHead(step, condition);
        else
            WriteTurns(loop.Kind == CppNodeKind.For ? $"for (; {condition}; {next})" : $"while ({condition})", step.Steps);
    }

    /// <summary>The list that a loop goes through by <c>GetNext</c>.</summary>
    private static string? WalkedBy(CppNode loop) =>
        loop.All().Any(static node => node.Kind == CppNodeKind.Call && node.Text == "GetNext")
        ? LoopBounds.Of(loop, new Dictionary<string, CppNode>(), new Dictionary<string, WireItem>())?.Collection
        : null;

    private void WriteTurns(string head, IReadOnlyList<WireStep> steps)
    {
        scope.Code.Open(head);
        Write(steps);
        scope.Code.Close();
    }

    // Where C++ goes on, it goes to the head of the loop, behind the steps.
    private void WriteDo(LoopStep step, string condition)
    {
        if (step.Head.Count > 0 && step.Steps.Any(Continues))
        {
            scope.Error("a loop that goes on from its middle", step.Origin);
            return;
        }
        WriteTurns("do", [.. step.Steps, .. step.Head]);
        scope.Code.Line($"while ({condition});");
    }

    private void WriteLoopWithHead(LoopStep step, string condition)
    {
        scope.Code.Open("while (true)");
        Write(step.Head);
        scope.Code.Line($"if (!({condition}))");
        scope.Code.Line("    break;");
        Write(step.Steps);
        scope.Code.Close();
    }

    private static bool Continues(WireStep step) => step switch
    {
        JumpStep jump => jump.Origin.Kind == CppNodeKind.Continue,
        GateStep gate => gate.Then.Concat(gate.Else).Any(Continues),
        _ => false,
    };

    private void WriteForEach(LoopStep step, string collection)
    {
        CppNode next = step.Origin.All().First(static node => node.Kind == CppNodeKind.Call && node.Text == "GetNext");
        if (scope.Expressions.Write(next.Children[0]) is not (string text, string type)
            || !type.StartsWith("List<", StringComparison.Ordinal))
        {
            scope.Error("a list that has no counterpart", step.Origin);
            return;
        }
        (string, string, string)? outer = scope.Expressions.Item;
        scope.Expressions.Item = (collection, "item", type[5..^1]);
        scope.Code.Open($"foreach ({type[5..^1]} item in {text})");
        Write(step.Steps);
        scope.Code.Close();
        scope.Expressions.Item = outer;
    }

    private void WriteGate(GateStep gate)
    {
        string? condition = scope.Expressions.Truth(gate.Condition);
        if (condition is null || (_isInGroup && (gate.ThenEnds || gate.ElseEnds)))
        {
            scope.Error("a condition that has no counterpart", gate.Origin);
            return;
        }
        scope.Code.Open($"if ({condition})");
        Write(gate.Then);
        if (gate.ThenEnds)
            scope.Code.Line("return;");
        scope.Code.Close();
        if (gate.Else.Count == 0 && !gate.ElseEnds)
            return;
        scope.Code.Open("else");
        Write(gate.Else);
        if (gate.ElseEnds)
            scope.Code.Line("return;");
        scope.Code.Close();
    }
}
