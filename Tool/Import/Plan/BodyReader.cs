using Stevedore.Tool.Import.Model;

namespace Stevedore.Tool.Import.Plan;

/// <summary>Takes the statements of a body apart into what they do in one direction.</summary>
internal sealed class BodyReader
{
    private const int MaxSteps = 20_000;

    private readonly bool _isStoring;
    private readonly CallReader _calls;
    private int _steps;
    private bool _hasEnded;

    public BodyReader(CppProgram program, bool isStoring)
    {
        _isStoring = isStoring;
        _calls = new CallReader(program, isStoring, ReadInlined);
    }

    public List<WireStep> Read(CppFunction function) => _calls.Within(function.Key, () => ReadBlock([function.Body]));

    private List<WireStep> ReadInlined(CppNode body)
    {
        List<WireStep> steps = ReadBlock([body]);
        _hasEnded = false;
        return steps;
    }

    private List<WireStep> ReadBlock(IEnumerable<CppNode> statements)
    {
        List<WireStep> steps = [];
        ReadAll(statements, steps);
        return MemoryArchives.Settle(steps, _isStoring);
    }

    private void ReadAll(IEnumerable<CppNode> statements, List<WireStep> steps)
    {
        List<CppNode> waiting = MemoryArchives.Flatten(statements);
        for (int i = 0; i < waiting.Count && !_hasEnded; i++)
        {
            if (!MemoryArchives.IsDeclared(waiting[i], _isStoring))
            {
                ReadStatement(waiting[i], steps);
                continue;
            }
            string archive = waiting[i].Key;
            List<CppNode> inner = waiting.FindAll(statement => MemoryArchives.Uses(statement, archive));
            steps.Add(inner.Exists(MemoryArchives.UsesAnother(archive))
                ? Open("two archives in one statement", waiting[i])
                : new MemoryStep(ReadBlock(inner), waiting[i]));
            waiting.RemoveAll(inner.Contains);
        }
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
                ReadAll(node.Children, steps);
                break;
            case CppNodeKind.If:
                ReadIf(node, steps);
                break;
            case CppNodeKind.Return:
                foreach (CppNode child in node.Children.Where(ArchiveUse.Touches))
                    _calls.ReadExpression(child, steps);
                _hasEnded = true;
                break;
            case CppNodeKind.Break or CppNodeKind.Continue:
                steps.Add(new JumpStep(node));
                break;
            case CppNodeKind.Throw:
                steps.Add(new PlainStep(node));
                break;
            default:
                if (node.Kind == CppNodeKind.Call && node.Owner == "CArchive" && !ArchiveUse.Touches(node))
                    break;
                if (!ArchiveUse.Touches(node))
                    steps.Add(new PlainStep(node));
                else if (node.Kind is CppNodeKind.For or CppNodeKind.While or CppNodeKind.Do)
                    ReadLoop(node, steps);
                else if (node.Kind == CppNodeKind.Switch)
                    ReadSwitch(node, steps);
                else if (node.Kind == CppNodeKind.Declaration)
                    ReadDeclaration(node, steps);
                else
                    _calls.ReadExpression(node, steps);
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
        if (ArchiveUse.Fold(condition, _isStoring) is bool known)
        {
            if (known)
                ReadStatement(node.Children[1], steps);
            else if (otherwise is not null)
                ReadStatement(otherwise, steps);
            return;
        }
        bool isTouched = ArchiveUse.Touches(node.Children[1]) || (otherwise is not null && ArchiveUse.Touches(otherwise));
        if (!isTouched && !ArchiveUse.Touches(condition) && !EndsBody(node) && !Jumps(node))
        {
            steps.Add(new PlainStep(node));
            return;
        }
        if (ArchiveUse.Moves(condition))
            condition = ReadHead(condition, steps);
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

    /// <summary>A break or continue for a loop around it is in it.</summary>
    private static bool Jumps(CppNode node) => Breaks(node) || node.Kind == CppNodeKind.Continue
        || (!IsLoop(node) && node.Children.Any(Jumps));

    private static bool Breaks(CppNode node) => node.Kind == CppNodeKind.Break
        || (node.Kind != CppNodeKind.Switch && !IsLoop(node) && node.Children.Any(Breaks));

    private static bool IsLoop(CppNode node) => node.Kind is CppNodeKind.For or CppNodeKind.While or CppNodeKind.Do;

    private void ReadLoop(CppNode node, List<WireStep> steps)
    {
        (CppNode body, CppNode condition) = node.Kind switch
        {
            CppNodeKind.For => (node.Children[3], node.Children[1]),
            CppNodeKind.Do => (node.Children[0], node.Children[^1]),
            _ => (node.Children[^1], node.Children[0]),
        };
        if (EndsBody(body) || (node.Kind == CppNodeKind.For && ArchiveUse.Touches(node.Children[2])))
        {
            steps.Add(Open(EndsBody(body) ? "a loop returns" : "the step of a loop uses the archive", node));
            return;
        }
        if (node.Kind == CppNodeKind.For && node.Children[0].Kind != CppNodeKind.Absent)
            ReadStatement(node.Children[0], steps);
        List<WireStep> head = [];
        CppNode tested = ArchiveUse.Moves(condition) ? ReadHead(condition, head) : condition;
        steps.Add(new LoopStep(ReadBlock([body]), tested, node) { Head = head });
    }

    /// <summary>What a condition stores or loads before it asks; what it asks is left.</summary>
    private CppNode ReadHead(CppNode condition, List<WireStep> steps)
    {
        CppNode inner = condition;
        while (inner.Kind == CppNodeKind.Cast && inner.Children.Count == 1)
            inner = inner.Children[0];
        if (inner.Kind == CppNodeKind.Binary && inner.Text == "," && !ArchiveUse.Moves(inner.Children[1]))
        {
            _calls.ReadExpression(inner.Children[0], steps);
            return inner.Children[1];
        }
        steps.Add(Open("a condition uses the archive", condition));
        return condition;
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
        if (sections is null || sections.Exists(static section => section.Statements.Any(Breaks)))
        {
            string reason = sections is null ? "a case of the switch runs into the next one" : "a case of the switch ends in its middle";
            steps.Add(Open(reason, node));
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
            steps.Add(Open(node.Type.Pointed.IsArchive ? "an archive over what is not known" : "a variable", node));
            return;
        }
        CppNode variable = new(CppNodeKind.Local, node.Text, [])
        {
            Type = node.Type,
            Key = node.Key,
            Source = node.Text,
            Place = node.Place,
        };
        _calls.ReadAssignment(variable, initial, node, steps);
    }

    private static OpenStep Open(string reason, CppNode node) => new(reason, node);
}
