using Stevedore.Tool.Import.Plan;

namespace Stevedore.Tool.Import.Emit;

/// <summary>Writes a class whose body mirrors the C++, statement by statement, in both directions.</summary>
internal sealed class HandWriter(
    PlainTypes types,
    NameTable names,
    ClassWriter classes,
    Func<string, bool> isVirtual,
    Func<string, bool> isImported)
{
    private static readonly string[] s_taken = ["Serialize", "ToString", "Equals", "GetHashCode", "GetType"];

    /// <summary>A value of a type that only generated code stores.</summary>
    public const string InPlace =
        """
        /// <summary>A value within a body written by hand: its bytes are those that a member of its type has.</summary>
        [Serializable]
        public partial struct InPlace<T>
        {
            public T Value;
        }

        """;

    public bool UsesInPlace { get; private set; }

    private string? NameOf(string name) => isImported(name) ? names.Of(name) : null;

    public void Write(CodeText code, ClassPlan plan)
    {
        string name = names.Of(plan.Class.Name);
        HandNames handNames = new(types, new MemberNames([name, .. s_taken]));
        CodeText body = new();
        body.Indent();
        HandScope storing = new(body, handNames, types, isStoring: true, NameOf);
        HandScope loading = new(body, handNames, types, isStoring: false, NameOf);
        bool hasHeirs = !classes.Declaration(plan, name).Contains("sealed", StringComparison.Ordinal);
        string modifier = plan.Base is not null && isVirtual(plan.Base) ? "override " : hasHeirs ? "virtual " : "";
        body.Open($"public {modifier}void Serialize(Archive archive)");
        body.Open("if (archive.IsStoring)");
        new HandBody(storing, plan.Base is not null).WriteBranch(plan.Store);
        body.Close();
        body.Open("else");
        new HandBody(loading, plan.Base is not null).WriteBranch(plan.Load);
        body.Close();
        body.Close();
        UsesInPlace |= storing.UsesInPlace || loading.UsesInPlace;
        bool isUnsettled = plan.Store.Count == 0 && plan.Load.Count == 0;
        plan.Kind = storing.Errors + loading.Errors > 0 || isUnsettled || plan.IsSchemaUnknown ? PlanKind.Open : PlanKind.ByHand;

        classes.List(plan, members: null);
        code.Line($"/// <summary>C++: {plan.Class.Name}, {plan.Class.Place}.</summary>");
        foreach (string reason in plan.Reasons)
            code.Comment($"By hand: {reason}");
        ClassWriter.WriteNotes(code, plan);
        code.Line($"[Serializable{ClassWriter.RuntimeClass(plan)}]");
        code.Open(classes.Declaration(plan, name));
        if (plan.IsSchemaUnknown)
            code.Directive("#error the schema of IMPLEMENT_SERIAL is not in the sources; the attribute has a wrong one");
        if (isUnsettled && !plan.IsSchemaUnknown)
            code.Directive($"#error {plan.Reasons.FirstOrDefault() ?? "the body is not in the sources"}");
        foreach ((string memberName, string type, string initial, string original) in handNames.Members)
        {
            code.Line($"/// <summary>C++: {original}.</summary>");
            code.Line($"public {type} {memberName}{(initial is "0" or "false" or "null" or "default" ? "" : $" = {initial}")};");
            code.Line();
        }
        code.Raw(body.ToString());
        code.Close();
    }
}
