namespace Stevedore.Tool.Import.Plan;

/// <summary>Holds the branch that stores against the one that loads, and makes one layout of the two.</summary>
internal sealed class BranchComparer(List<string> disagreements, List<string> notes)
{
    /// <summary>The layout, all former schemas among it; null if the branches disagree in their bytes.</summary>
    public List<WireItem>? Merge(List<WireItem> store, List<WireItem> load)
    {
        List<WireItem> current = load.FindAll(static item => item.To == WireItem.Newest);
        List<WireItem> stored = store.FindAll(static item => item.To == WireItem.Newest);
        return Compare(stored, current) ? load : null;
    }

    private bool Compare(List<WireItem> store, List<WireItem> load)
    {
        for (int i = 0; i < Math.Max(store.Count, load.Count); i++)
        {
            WireItem? stored = store.ElementAtOrDefault(i), loaded = load.ElementAtOrDefault(i);
            if (stored is null || loaded is null)
            {
                WireItem extra = stored ?? loaded!;
                string without = stored is null ? "storing" : "loading";
                disagreements.Add($"{extra.Origin.Place}: {extra.Describe()} has no counterpart when {without}: {extra.Origin.Source}");
                return false;
            }
            if (!AreAlike(stored, loaded))
            {
                disagreements.Add(
                    $"{stored.Origin.Place} stores {stored.Describe()} where {loaded.Origin.Place} loads {loaded.Describe()}");
                return false;
            }
            if (stored.IsLoop && !Compare(stored.Elements!, loaded.Elements!))
                return false;
            Join(stored, loaded);
        }
        return true;
    }

    private static bool AreAlike(WireItem stored, WireItem loaded)
    {
        if (stored.IsLoop != loaded.IsLoop || stored.IsBase != loaded.IsBase || stored.Prefix != loaded.Prefix)
            return false;
        if (Conditions.Describe(stored.Condition) != Conditions.Describe(loaded.Condition))
            return false;
        return stored.IsLoop
            ? stored.Bound?.Fixed == loaded.Bound?.Fixed || (stored.Bound?.Fixed is not null) == (loaded.Bound?.Fixed is not null)
                && stored.Bound?.Fixed is null
            : stored.Form.HasBytesOf(loaded.Form);
    }

    private void Join(WireItem stored, WireItem loaded)
    {
        loaded.Constant ??= stored.Constant;
        loaded.ConstantText ??= stored.ConstantText;
        loaded.SizeOf ??= stored.SizeOf;
        if (loaded.Form.Kind == WireFormKind.Object && loaded.Form.ClassName is "" or "CObject")
            loaded.Form = stored.Form;
        if (loaded.Member is null && stored.Member is not null && stored.SizeOf is null)
        {
            loaded.Member = stored.Member;
            loaded.MemberType = stored.MemberType;
            if (!loaded.IsLoop && !stored.Member.Contains("[]", StringComparison.Ordinal) && !loaded.IsCount)
                notes.Add($"{loaded.Origin.Place}: {stored.Member} is stored, and what is loaded goes elsewhere: {loaded.Origin.Source}");
        }
        else if (loaded.Member is not null && stored.Member is not null && stored.Member != loaded.Member
            && stored.Conversion is null && loaded.Conversion is null)
            disagreements.Add($"{stored.Origin.Place} stores {stored.Member} where {loaded.Origin.Place} loads {loaded.Member}");
        if (stored.Form.Kind == WireFormKind.Unknown)
            notes.Add($"{stored.Origin.Place}: the type of what is stored is not in the sources; loading takes it for {loaded.Form}");
        else if (stored.Conversion is not null)
            notes.Add($"{stored.Origin.Place}: C++ stores {stored.Conversion}");
        if (loaded.Conversion is not null)
            notes.Add($"{loaded.Origin.Place}: C++ goes on from the number in the file: {loaded.Conversion}");
    }
}
