using Stevedore.Generator.Model;
using Stevedore.Generator.Plan;

namespace Stevedore.Generator.Emit;

/// <summary>Writes the <c>Serialize</c> of a type: one statement per member and direction, and the functions they call.</summary>
internal sealed class SerializeEmitter
{
    private const string NoContext = "default(global::System.Runtime.Serialization.StreamingContext)";

    private readonly WirePlan _plan;
    private readonly SourceWriter _writer;
    private readonly ImportedNames _names;
    private readonly LocalFunctions _functions;
    private readonly ValueCode _values;
    private readonly MemberCode _members;

    public SerializeEmitter(WirePlan plan, SourceWriter writer, ImportedNames names)
    {
        _plan = plan;
        _writer = writer;
        _names = names;
        IEnumerable<string> callbacks = plan.Type.Callbacks.Select(static callback => callback.Method);
        _functions = new LocalFunctions([.. plan.Steps.SelectMany(NamesIn), .. callbacks, "archive", "schema"]);
        _values = new ValueCode(names, _functions);
        MemberVariable = _functions.UniqueName("member");
        _members = new MemberCode(plan, names, _functions, _values, "archive", "schema", "made");
    }

    private string MemberVariable { get; }

    public void Emit()
    {
        _writer.Line("/// <inheritdoc/>");
        string modifiers = Modifiers() + (HasFixedBuffer ? "unsafe " : "");
        using SourceWriter.Block body = _writer.Braces($"public {modifiers}void Serialize({_names.Of(WellKnownTypes.Archive)} archive)");
        if (_plan.DependsOnSchema)
            _writer.Line(SchemaCode.Ask(_plan.Order, _names));

        if (_plan.BaseIndex == 0)
            EmitBase();

        bool isByData = _plan.Type.Data != DataBody.None;
        if (_plan.Steps.Count == 0 && _plan.Type.Callbacks.Count == 0 && !isByData)
            return;
        _writer.Gap();
        using (_writer.Braces("if (archive.IsStoring)"))
        {
            EmitCalls(CallbackMoment.OnSerializing);
            if (isByData)
                _writer.Line(_names.Generated("archive.WriteObjectData(this);"));
            else
                EmitMembers(Store);

            EmitCalls(CallbackMoment.OnSerialized);
        }

        using (_writer.Braces("else"))
        {
            EmitCalls(CallbackMoment.OnDeserializing);
            if (isByData)
                _writer.Line(_names.Generated("archive.ReadObjectData(this);"));
            else
                EmitLoads();

            if (_plan.Type.Callbacks.Any(static c => c.Moment is CallbackMoment.OnDeserialized or CallbackMoment.AfterLoading))
                _writer.Gap();

            EmitCallsWhenLoaded();
            if (_plan.Type.Callbacks.Any(callback => callback.Moment == CallbackMoment.AfterLoading))
                _writer.Line(_names.Generated("archive.CallAfterLoading(this);"));
        }

        _members.EmitFieldAccessors(_writer, isLoading: true);
        new FunctionEmitter(_writer, _names, _values).Emit(_functions);
    }

    /// <summary>Loads the members, so that a failure is told the one that it is in.</summary>
    private void EmitLoads()
    {
        if (!TellsMembers)
        {
            EmitMembers(Load);
            return;
        }

        if (_plan.Steps.Count == 1 && _plan.BaseIndex == 0)
        {
            new PlaceEmitter(_writer, _names).Emit(Told(_plan.Steps), () => EmitMembers(Load));
            return;
        }

        _writer.Line($"string {MemberVariable} = \"\";");
        new PlaceEmitter(_writer, _names).Emit(MemberVariable, () => EmitMembers(LoadTold, isTold: true));
    }

    /// <summary>
    /// The bodies of most structures are so small that even this would show, and the place of an element or member that is one says enough.
    /// </summary>
    private bool TellsMembers => _plan.Steps.Count > 0
        && (!_plan.Type.IsValueType || _plan.Steps.Any(static step => step.Operation.Size is null));

    private IEnumerable<string> LoadTold(IReadOnlyList<WireStep> steps) => Load(steps).Prepend($"{MemberVariable} = {Told(steps)};");

    private static string Told(IEnumerable<WireStep> steps) =>
        CSharpNames.Literal(string.Join(", ", steps.Select(static step => step.Member.Name.TrimStart('@'))));

    private void EmitCalls(CallbackMoment moment)
    {
        foreach (Callback callback in _plan.Type.Callbacks.Where(callback => callback.Moment == moment))
            _writer.Line($"{callback.Method}({(callback.TakesContext ? NoContext : "")});");
    }

    /// <summary>A structure is copied before the graph is loaded, so that it is called when its own members are.</summary>
    private void EmitCallsWhenLoaded()
    {
        if (_plan.Type.IsValueType)
        {
            EmitCalls(CallbackMoment.OnDeserialized);
            return;
        }

        foreach (Callback callback in _plan.Type.Callbacks.Where(static callback => callback.Moment == CallbackMoment.OnDeserialized))
        {
            string call = $"static self => self.{callback.Method}({(callback.TakesContext ? NoContext : "")})";
            _writer.Line(_names.Generated($"archive.CallWhenLoaded(this, {call});"));
        }
    }

    private static IEnumerable<string> NamesIn(WireStep step) =>
        step.Presence.Condition is { } condition ? [step.Member.Name, condition.Name] : [step.Member.Name];

    /// <summary>C# names buffers of fixed size in unsafe code only, which the structure is already.</summary>
    private bool HasFixedBuffer => _plan.Steps.Any(step => step.Operation is FormOperation.FixedBuffer);

    private string Modifiers() => _plan.Type switch
    {
        { IsValueType: true } => "",
        { Base.IsOverridable: true } => "override ",
        { Base: not null, IsSealed: true } => "new ",
        { Base: not null } => "new virtual ",
        { IsSealed: true } => "",
        _ => "virtual ",
    };

    private void EmitMembers(Func<IReadOnlyList<WireStep>, IEnumerable<string>> statements, bool isTold = false)
    {
        EmitRuns(statements, 0, _plan.BaseIndex);
        if (_plan.BaseIndex > 0)
        {
            // The members of the base are told by its own body.
            if (isTold)
                _writer.Line($"{MemberVariable} = \"\";");
            EmitBase();
        }

        EmitRuns(statements, _plan.BaseIndex, _plan.Steps.Count);
    }

    private void EmitBase()
    {
        if (_plan.Base is not { Place.Schemas: var schemas })
            return;
        string[] statements = ["base.Serialize(archive);"];
        if (schemas.Count > 0)
        {
            string own = _functions.UniqueName("ownSchema");
            statements =
            [
                _names.Generated($"int {own} = archive.EnterBaseBody({SchemaCode.OfBase(schemas, _plan.Order)});"),
                .. statements,
                _names.Generated($"archive.LeaveBaseBody({own});"),
            ];
        }

        EmitRun(statements, PresenceCode.Condition(_plan.BasePresence, _names, _members.Value), isFirst: true, isLast: true);
    }

    /// <summary>
    /// Writes the statements of members, those that follow each other and are there under the same condition under one.
    /// </summary>
    private void EmitRuns(Func<IReadOnlyList<WireStep>, IEnumerable<string>> statements, int first, int last)
    {
        for (int start = first, end; start < last; start = end)
        {
            Presence presence = _plan.Steps[start].Presence;
            for (end = start; end < last && _plan.Steps[end].Presence == presence; end++)
            {
            }

            WireStep[] run = [.. _plan.Steps.Skip(start).Take(end - start)];
            string[] all = [.. ScalarRunCode.Divide(run).SelectMany(statements)];
            EmitRun(all, PresenceCode.Condition(presence, _names, _members.Value), isFirst: start == first, isLast: end == last);
        }
    }

    private void EmitRun(string[] statements, string? condition, bool isFirst, bool isLast)
    {
        if (condition is null)
        {
            foreach (string statement in statements)
                _writer.Line(statement);

            return;
        }

        if (!isFirst)
            _writer.Gap();

        if (statements.Length == 1)
        {
            _writer.Line($"if ({condition})");
            _writer.Indented(statements[0]);
        }
        else
        {
            using SourceWriter.Block block = _writer.Braces($"if ({condition})");
            foreach (string statement in statements)
                _writer.Line(statement);
        }

        if (!isLast)
            _writer.Gap();
    }

    private IEnumerable<string> Store(IReadOnlyList<WireStep> steps) => steps.Count == 1
        ? [Store(steps[0])]
        : [_names.Generated(ScalarRunCode.Call("archive.WriteScalars", [.. steps.Select(step => _members.Value(step.Member))]))];

    private IEnumerable<string> Load(IReadOnlyList<WireStep> steps)
    {
        if (steps.Count == 1)
            return [Load(steps[0])];
        List<string> arguments = [];
        List<string> assignments = [];
        foreach (WireStep step in steps)
        {
            Member member = step.Member;
            if (member.Access != MemberAccess.Assigned)
            {
                arguments.Add($"out {_members.Target(member)}");
                continue;
            }

            string variable = _functions.UniqueName(CSharpNames.Variable(member.Name));
            arguments.Add($"out {_values.TypeOf(WireValue.Of(step))} {variable}");
            assignments.Add($"{_members.Value(member)} = {variable};");
        }

        return [_names.Generated(ScalarRunCode.Call("archive.ReadScalars", arguments)), .. assignments];
    }

    private string Store(WireStep step)
    {
        string value = step.Member.Access == MemberAccess.Elements
            ? OwnElementsCode.Copy(step.Member.Elements, _values.BareTypeOf(WireValue.Of(step)))
            : _members.Value(step.Member);
        return $"{_values.Store(WireValue.Of(step), value, CSharpNames.Stem(step.Member.Name))};";
    }

    private string Load(WireStep step)
    {
        if (step.Operation is FormOperation.Magic)
            return _names.Generated($"archive.ReadMagic({_members.Value(step.Member)});");
        if (step.Operation is FormOperation.Padding { IsKept: false } gap)
            return _names.Generated($"archive.SkipPadding({CSharpNames.Literal(gap.Length)});");
        if (step.Operation is FormOperation.FixedBuffer buffer)
            return FormCode.LoadInPlace(buffer, _members.Value(step.Member));
        if (step.Member.Access == MemberAccess.Elements)
        {
            string loaded = _values.Load(WireValue.Of(step), existing: null, CSharpNames.Stem(step.Member.Name));
            return OwnElementsCode.Fill(step.Member.Elements, loaded, _names);
        }

        string target = _members.Target(step.Member);
        string? later = _plan.Type.IsValueType ? null : target;
        return $"{target} = {_values.Load(WireValue.Of(step), _members.Value(step.Member), CSharpNames.Stem(step.Member.Name), later)};";
    }
}
