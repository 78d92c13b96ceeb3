using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Reflection.Emit;

namespace Stevedore.Tool.Dumping.Code;

/// <summary>What the code of a method says of the values that it loads: whose they are, and by which call.</summary>
[RequiresUnreferencedCode("It reads the IL of methods.")]
internal sealed class MethodCode
{
    /// <summary>How filters of generated code tell a failure its place; see <c>Stevedore.Generated.FailurePlaces</c>.</summary>
    private const string Filter = "IsIn";

    /// <summary>How far from a call the member is looked for that it loads.</summary>
    private const int NearBy = 12;

    /// <summary>How far behind a call the members are given what it has loaded: those of the longest run.</summary>
    private const int LongRun = 64;

    private const string Setter = "set_";

    private static readonly string[] s_adding = ["Add", "AddLast", "Enqueue", "Push", "Insert", "set_Item"];

    private readonly MethodBase _method;
    private readonly List<Instruction> _instructions;
    private readonly ReadingRegion[] _regions;

    private MethodCode(MethodBase method, MethodBody? body)
    {
        _method = method;
        _instructions = InstructionReader.Read(body?.GetILAsByteArray());
        _regions = [.. (body?.ExceptionHandlingClauses ?? [])
            .Where(static clause => clause.Flags == ExceptionHandlingClauseOptions.Filter)
            .Select(RegionOf)
            .OfType<ReadingRegion>()
            .Reverse()];
    }

    /// <summary>Whether failures are told their places here, as in generated code.</summary>
    public bool TellsPlaces => _regions.Length > 0;

    public static MethodCode Of(MethodBase method) => new(method, method.GetMethodBody());

    /// <summary>The members and elements that a place in the code loads, the outermost first; of an element there is no name.</summary>
    public IEnumerable<string?> PlacesAt(int offset)
    {
        foreach (ReadingRegion region in _regions.Where(region => region.Contains(offset)))
        {
            string? member = region.IsElement ? null : region.Member ?? LastNamed(region, offset);
            if (region.IsElement || !string.IsNullOrEmpty(member))
                yield return member;
        }
    }

    /// <summary>The method of the runtime that is called at a place.</summary>
    public MethodBase? RuntimeCallAt(int offset)
    {
        for (int i = IndexAt(offset); i >= 0 && i < _instructions.Count; i++)
        {
            if (_instructions[i].IsCall && Resolve(_instructions[i]) is { } called && IsOfRuntime(called))
                return called;
        }
        return null;
    }

    /// <summary>
    /// The field or property that a call at a place loads, in a body written by hand: the one that its result goes to, or that it is given
    /// by reference.
    /// </summary>
    /// <param name="offset">The place.</param>
    /// <param name="isElement">Whether it is added to what the member holds.</param>
    public string? MemberLoadedAt(int offset, out bool isElement)
    {
        isElement = false;
        int call = IndexAt(offset);
        while (call >= 0 && call < _instructions.Count && !_instructions[call].IsCall)
            call++;
        if (call < 0 || call >= _instructions.Count)
            return null;
        MethodBase? loading = Resolve(_instructions[call]);
        if (loading?.GetParameters().Count(static parameter => parameter.ParameterType.IsByRef) is > 0 and int given)
            return FieldsBefore(call, given);
        if (loading is MethodInfo { ReturnType: var returned } && returned == typeof(void))
            return FieldsBefore(call, 1);
        for (int i = call + 1; i < Math.Min(call + NearBy, _instructions.Count); i++)
        {
            Instruction instruction = _instructions[i];
            if (instruction.Code == OpCodes.Stfld || instruction.Code == OpCodes.Stsfld)
                return NameOf(ResolveField(instruction));
            if (instruction.StoredLocal is not null || instruction.Code.FlowControl is FlowControl.Branch or FlowControl.Cond_Branch
                or FlowControl.Return or FlowControl.Throw)
                return null;
            if (instruction.Code.Name!.StartsWith("st", StringComparison.Ordinal))
                return FieldsBefore(call, 1);
            if (!instruction.IsCall || Resolve(instruction) is not { } called)
                continue;
            if (called.Name.StartsWith(Setter, StringComparison.Ordinal) && called.Name != "set_Item")
                return called.Name[Setter.Length..];
            if (s_adding.Contains(called.Name))
            {
                isElement = true;
                return FieldsBefore(call, 1);
            }
            if (IsOfRuntime(called))
                return null;
        }
        return null;
    }

    private static bool IsOfRuntime(MethodBase method) => method.DeclaringType?.Assembly == typeof(Archive).Assembly;

    private ReadingRegion? RegionOf(ExceptionHandlingClause clause)
    {
        int first = IndexAt(clause.FilterOffset);
        for (int i = first; i < _instructions.Count && _instructions[i].Offset < clause.HandlerOffset; i++)
        {
            if (!_instructions[i].IsCall || i == 0 || Resolve(_instructions[i]) is not { Name: Filter } filter)
                continue;
            int end = clause.TryOffset + clause.TryLength;
            if (filter.GetParameters()[^1].ParameterType == typeof(int))
                return new ReadingRegion(clause.TryOffset, end, null, null, 0, IsElement: true);
            Instruction asked = _instructions[i - 1];
            return new ReadingRegion(
                clause.TryOffset,
                end,
                asked.Code == OpCodes.Ldstr ? _method.Module.ResolveString(asked.Operand) : null,
                asked.LoadedLocal,
                asked.Code == OpCodes.Ldfld ? asked.Operand : 0,
                IsElement: false);
        }
        return null;
    }

    /// <summary>What the variable of a region was last set to before a place. Code sets it right before it loads.</summary>
    private string? LastNamed(ReadingRegion region, int offset)
    {
        string? name = null;
        for (int i = 0; i + 1 < _instructions.Count && _instructions[i + 1].Offset < offset; i++)
        {
            Instruction set = _instructions[i + 1];
            bool isThis = region.Variable is { } variable
                ? set.StoredLocal == variable
                : set.Code == OpCodes.Stfld && set.Operand == region.Field;
            if (isThis && _instructions[i].Code == OpCodes.Ldstr)
                name = _method.Module.ResolveString(_instructions[i].Operand);
        }
        return name;
    }

    /// <summary>The last fields that are spoken of before a call, in the same statement.</summary>
    private string? FieldsBefore(int call, int most)
    {
        List<string> names = [];
        for (int i = call - 1; i >= Math.Max(0, call - NearBy * most) && names.Count < most && !EndsStatement(_instructions[i]); i--)
        {
            if (SpokenOfIn(_instructions[i], call) is { } name)
                names.Insert(0, name);
        }
        return names.Count == 0 ? null : string.Join(", ", names);
    }

    private string? SpokenOfIn(Instruction instruction, int call)
    {
        if (instruction.Code == OpCodes.Ldfld || instruction.Code == OpCodes.Ldflda)
            return NameOf(ResolveField(instruction));
        if (instruction.Code == OpCodes.Ldloca || instruction.Code == OpCodes.Ldloca_S)
            return MemberGiven(instruction.Operand, call);
        return instruction.IsCall ? AccessedBy(Resolve(instruction)) : null;
    }

    /// <summary>The member that a local variable is assigned to behind a call which has loaded it.</summary>
    private string? MemberGiven(int local, int call)
    {
        for (int i = call + 1; i + 1 < Math.Min(call + LongRun, _instructions.Count); i++)
        {
            if (_instructions[i].LoadedLocal != local)
                continue;
            Instruction next = _instructions[i + 1];
            if (next.Code == OpCodes.Stfld)
                return NameOf(ResolveField(next));
            if (next.IsCall && Resolve(next) is { Name: var name } && name.StartsWith(Setter, StringComparison.Ordinal))
                return name[Setter.Length..];
        }
        return null;
    }

    /// <summary>The member that a property or an accessor of generated code gives; <see langword="null"/> of other methods.</summary>
    private static string? AccessedBy(MethodBase? method)
    {
        const string Getter = "get_", Local = ">g__", Accessor = "Field|";
        if (method is null)
            return null;
        if (method.Name.StartsWith(Getter, StringComparison.Ordinal))
            return method.Name[Getter.Length..];
        int start = method.Name.IndexOf(Local, StringComparison.Ordinal) + Local.Length;
        int end = method.Name.IndexOf(Accessor, StringComparison.Ordinal);
        return start > Local.Length && end > start ? method.Name[start..end] : null;
    }

    private bool EndsStatement(Instruction instruction) =>
        instruction.StoredLocal is not null
            || instruction.Code == OpCodes.Stfld
            || instruction.Code == OpCodes.Stsfld
            || instruction.Code == OpCodes.Pop
            || instruction.Code.FlowControl is FlowControl.Branch or FlowControl.Cond_Branch or FlowControl.Return or FlowControl.Throw
            || (instruction.IsCall && Resolve(instruction) is MethodInfo { ReturnType: var returned } && returned == typeof(void));

    /// <summary>The name of a field, or of the property that it is behind.</summary>
    private static string? NameOf(FieldInfo? field)
    {
        string? name = field?.Name;
        int end = name?.IndexOf('>', StringComparison.Ordinal) ?? -1;
        return name is ['<', ..] && end > 1 ? name[1..end] : name;
    }

    private int IndexAt(int offset)
    {
        int index = _instructions.BinarySearch(
            new Instruction(offset, default, 0), Comparer<Instruction>.Create(static (one, other) => one.Offset.CompareTo(other.Offset)));
        return index >= 0 ? index : Math.Max(0, ~index - 1);
    }

    private MethodBase? Resolve(Instruction instruction)
    {
        try
        {
            return _method.Module.ResolveMethod(instruction.Operand, TypeArguments, MethodArguments);
        }
        catch (Exception e) when (e is ArgumentException or BadImageFormatException or TypeLoadException or IOException)
        {
            return null;
        }
    }

    private FieldInfo? ResolveField(Instruction instruction)
    {
        try
        {
            return _method.Module.ResolveField(instruction.Operand, TypeArguments, MethodArguments);
        }
        catch (Exception e) when (e is ArgumentException or BadImageFormatException or TypeLoadException or IOException)
        {
            return null;
        }
    }

    private Type[]? TypeArguments => _method.DeclaringType is { IsGenericType: true } type ? type.GetGenericArguments() : null;

    private Type[]? MethodArguments => _method.IsGenericMethod ? _method.GetGenericArguments() : null;
}
