using Stevedore.Tool.Import.Model;

namespace Stevedore.Tool.Import.Plan;

/// <summary>Finds for each class whether attributes can say its body.</summary>
internal sealed class ClassPlanner(CppProgram program)
{
    private const long VersionableFlag = 0x80000000;

    /// <summary>The classes that have a body or a name on the wire, bases before those that derive from them.</summary>
    public IReadOnlyList<ClassPlan> Plan()
    {
        List<CppClass> classes = [.. program.Classes.Values.Where(IsImported)];
        return [.. classes.OrderBy(declared => DepthOf(declared.Name, 0)).ThenBy(static declared => declared.Name, StringComparer.Ordinal)
            .Select(Plan)];
    }

    private bool IsImported(CppClass declared) =>
        !declared.IsPlatform && !declared.IsUnknown
        && (program.Serials.ContainsKey(declared.Name) || declared.IsSerial
            || (OwnBody(declared.Name) is not null && !program.IsCollection(declared.Name)));

    private CppFunction? OwnBody(string name) =>
        program.Functions.Values.FirstOrDefault(function => function.Owner == name && function.Name == "Serialize"
            && function.Parameters.Count == 1 && !function.IsInstance);

    private int DepthOf(string name, int depth) =>
        depth > 50 || !program.Classes.TryGetValue(name, out CppClass? declared)
            ? depth
            : declared.Bases.Select(parent => DepthOf(parent.Name, depth + 1)).DefaultIfEmpty(depth).Max();

    private string? ImportedBase(CppClass declared)
    {
        CppClass current = declared;
        for (int i = 0; i < 50 && current.Bases.Count > 0; i++)
        {
            CppClass? parent = current.Bases.Select(type => program.Classes.GetValueOrDefault(type.Name))
                .FirstOrDefault(static item => item is not null);
            if (parent is null)
                return null;
            if (IsImported(parent))
                return parent.Name;
            current = parent;
        }
        return null;
    }

    /// <summary>The base whose body it has, if that is neither imported nor empty.</summary>
    private string? ForeignBase(CppClass declared)
    {
        CppClass? current = declared;
        for (int i = 0; i < 50 && current is not null; i++)
        {
            if (current.IsUnknown || PlatformBases.HasBytes(current.Name))
                return current.Name;
            if (!ReferenceEquals(current, declared) && IsImported(current))
                return null;
            current = current.Bases.Select(type => program.Classes.GetValueOrDefault(type.Name))
                .FirstOrDefault(static parent => parent is not null);
        }
        return null;
    }

    private ClassPlan Plan(CppClass declared)
    {
        bool isSerial = program.Serials.TryGetValue(declared.Name, out (long Number, bool IsKnown) serial);
        ClassPlan plan = new(declared)
        {
            Schema = isSerial ? (ushort)serial.Number : declared.IsSerial ? 0 : null,
            IsSchemaUnknown = isSerial && !serial.IsKnown,
            IsVersionable = isSerial && (serial.Number & VersionableFlag) != 0,
            Base = ImportedBase(declared),
        };
        if (isSerial && !serial.IsKnown)
            plan.Reasons.Add("the schema of IMPLEMENT_SERIAL is not in the sources");
        if (!isSerial && declared.IsSerial)
            plan.Notes.Add("IMPLEMENT_SERIAL is not in the sources; the schema is taken for 0");
        CppFunction? body = OwnBody(declared.Name);
        if (body is null)
        {
            if (ForeignBase(declared) is string foreign)
                plan.Reasons.Add($"{declared.Place}: it has the body of {foreign}: {PlatformBases.WhyNot(foreign)}");
            plan.Kind = plan.Reasons.Count > 0 ? PlanKind.Open : PlanKind.Attributes;
            if (declared.Bases.Count > 0 && plan.Base is not null)
                plan.Items = [BaseItem(plan.Base)];
            return plan;
        }
        plan.Store = new BodyReader(program, isStoring: true).Read(body);
        plan.Load = new BodyReader(program, isStoring: false).Read(body);
        Resolve(plan, body);
        return plan;
    }

    private void Resolve(ClassPlan plan, CppFunction body)
    {
        int newest = plan.Schema ?? 0;
        BranchResolver storing = new(isStoring: true, newest), loading = new(isStoring: false, newest);
        List<WireItem> store = WithoutEmptyBases(storing.Resolve(plan.Store)), load = WithoutEmptyBases(loading.Resolve(plan.Load));
        plan.Notes.AddRange(loading.Notes.Concat(storing.Notes).Distinct());
        foreach ((string reason, CppNode node) in storing.Failures.Concat(loading.Failures))
        {
            string text = $"{node.Place}: {reason}: {node.Source}";
            if (!plan.Reasons.Contains(text))
                plan.Reasons.Add(text);
        }
        foreach (WireItem item in load.Concat(store).Where(static item => item.IsBase))
            if (item.Form.ClassName != plan.Base
                && !plan.Reasons.Exists(reason => reason.Contains(item.Form.ClassName, StringComparison.Ordinal)))
                plan.Reasons.Add($"{item.Origin.Place}: {PlatformBases.WhyNot(item.Form.ClassName)}");
        if (plan.Reasons.Count == 0 && new BranchComparer(plan.Disagreements, plan.Notes).Merge(store, load) is List<WireItem> items)
        {
            string? problem = new LayoutRules(program).Settle(items);
            if (problem is null)
            {
                (plan.Kind, plan.Items) = (PlanKind.Attributes, items);
                return;
            }
            plan.Reasons.Add(problem);
        }
        if (plan.Reasons.Count == 0)
            plan.Reasons.Add($"{body.Place}: the branches disagree");
        plan.Kind = PlanKind.Open;
    }

    private static WireItem BaseItem(string name) =>
        new(new WireForm(WireFormKind.Body, CppType.Unknown, name), CppNode.Absent) { IsBase = true };

    private List<WireItem> WithoutEmptyBases(List<WireItem> items) =>
        items.FindAll(item => !item.IsBase || !(PlatformBases.IsEmpty(item.Form.ClassName) || IsEmpty(item.Form.ClassName)));

    // A class of the program without a Serialize of its own has that of its base.
    private bool IsEmpty(string name) =>
        program.Classes.TryGetValue(name, out CppClass? declared) && declared.IsUnknown is false && declared.IsPlatform is false
        && program.FindMethod(name, "Serialize") is null && !IsImported(declared);
}
