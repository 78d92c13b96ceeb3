using Microsoft.CodeAnalysis;

namespace Stevedore.Generator.Parse;

/// <summary>
/// Turns a <c>[Serializable] partial</c> type into the model. The generator runs it in silence; analyzers run it for its problems.
/// </summary>
internal static class TypeParser
{
    private static readonly SymbolDisplayFormat s_fileName = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces);

    /// <summary>Parses one type, or returns null when it is none that is to be generated.</summary>
    public static ParsedType? Parse(INamedTypeSymbol type, CancellationToken cancellation)
    {
        if (type.TypeKind is not (TypeKind.Class or TypeKind.Struct) || type.IsStatic || !type.IsSerializable || !type.IsPartial())
            return null;

        var problems = new List<Problem>();
        AddTypeProblems(type, problems);

        bool isHandWritten = type.DeclaredSerialize() is not null || type.ImplementsExplicitly("Stevedore.IArchivable.Serialize");
        IFieldSymbol[] fields = isHandWritten ? [] : MemberParser.SerializedFields(type).ToArray();
        EquatableArray<Member> members = new MemberParser(type, problems, cancellation).Parse(fields).ToEquatableArray();
        ClassRegistration? registration = type.IsReferenceType ? ClassRegistrationParser.Parse(type, problems) : null;
        AddOrderProblems(type, fields, members, problems);
        AddCycleProblems(type, fields, problems);
        AddVersionProblems(type, members, registration, problems);

        var model = new ArchivableType(
            type.ContainingNamespace.IsGlobalNamespace ? "" : type.ContainingNamespace.ToDisplayString(),
            Containers(type).ToEquatableArray(),
            Keyword(type),
            MemberParser.Escape(type.Name),
            type.ToDisplayString(s_fileName),
            type.IsValueType,
            type.IsReadOnly,
            type.IsSealed,
            isHandWritten,
            type.GetMembers("GetRuntimeClass").Length > 0 || type.ImplementsExplicitly("Stevedore.IRuntimeObject.GetRuntimeClass"),
            type.IsReferenceType ? BaseBodyParser.Parse(type, problems) : null,
            members,
            new NameScope(type, fields.Select(field => field.Type)).HiddenNames().ToEquatableArray(),
            registration);
        return new ParsedType(model, problems.ToEquatableArray());
    }

    private static void AddTypeProblems(INamedTypeSymbol type, List<Problem> problems)
    {
        if (type.HasTypeParameters())
            problems.Add(Refusal(type, "generic types have no wire form yet"));

        if (type.IsRefLikeType)
            problems.Add(Refusal(type, "a ref struct lives on the stack only"));

        if (type.IsFileLocal)
            problems.Add(Refusal(type, "generated code cannot reach a file-local type"));

        foreach (string parameter in PrimaryConstructorCaptures.Find(type))
            problems.Add(Refusal(type, $"the primary constructor's parameter '{parameter}' is used by a member, which hides it in a field that cannot be named"));
    }

    private static Problem Refusal(INamedTypeSymbol type, string reason) =>
        new(ProblemIds.NoWireForm, member: null, $"'{type.ToDisplayString()}'", reason);

    private static void AddOrderProblems(INamedTypeSymbol type, IFieldSymbol[] fields, EquatableArray<Member> members, List<Problem> problems)
    {
        int ordered = members.Count(member => member.Order is not null);
        if (ordered == 0)
        {
            int files = fields.Select(field => field.Locations.FirstOrDefault()?.SourceTree?.FilePath).Distinct().Count();
            if (files > 1)
                problems.Add(new Problem(ProblemIds.UndefinedOrder, member: null, type.ToDisplayString()));

            return;
        }

        if (ordered != members.Count || members.Select(member => member.Order).Distinct().Count() != ordered)
            problems.Add(new Problem(ProblemIds.BadOrder, member: null, type.ToDisplayString()));
    }

    private static void AddCycleProblems(INamedTypeSymbol type, IFieldSymbol[] fields, List<Problem> problems)
    {
        foreach (IFieldSymbol field in fields.Where(field => EmbeddedCycles.LeadsBack(field, type)))
        {
            string member = (field.AssociatedSymbol ?? field).Name;
            problems.Add(new Problem(ProblemIds.EmbeddedCycle, member, type.ToDisplayString(), member));
        }
    }

    private static void AddVersionProblems(INamedTypeSymbol type, EquatableArray<Member> members, ClassRegistration? registration, List<Problem> problems)
    {
        if (registration is null)
            return;

        foreach (Member member in members)
        {
            if (member.VersionAdded > registration.Schema)
                problems.Add(new Problem(ProblemIds.VersionBeyondSchema, member.Name, type.ToDisplayString(), member.Name));
        }

        // An object has one schema, that of its class; the bodies of its bases go by it too.
        IFieldSymbol[] inherited = InheritedOptionalFields(type).ToArray();
        foreach (IFieldSymbol field in inherited)
        {
            if (MemberParser.VersionAdded(field) > registration.Schema)
                problems.Add(new Problem(ProblemIds.VersionBeyondSchema, member: null, type.ToDisplayString(), (field.AssociatedSymbol ?? field).Name));
        }

        if (inherited.Length > 0 && members.Any(member => member.VersionAdded is not null))
            problems.Add(Refusal(type, "its base has [OptionalField] members as well, and an archive tells the schema of an object once"));
    }

    private static IEnumerable<IFieldSymbol> InheritedOptionalFields(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? level = type.BaseType; level is { SpecialType: SpecialType.None }; level = level.BaseType)
        {
            if (!level.IsGenerated() || level.DeclaredSerialize() is not null)
                continue;

            foreach (IFieldSymbol field in MemberParser.SerializedFields(level).Where(field => field.OptionalField() is not null))
                yield return field;
        }
    }

    private static Stack<string> Containers(INamedTypeSymbol type)
    {
        var containers = new Stack<string>();
        for (INamedTypeSymbol? container = type.ContainingType; container is not null; container = container.ContainingType)
            containers.Push($"partial {Keyword(container)} {MemberParser.Escape(container.Name)}");

        return containers;
    }

    private static string Keyword(INamedTypeSymbol type) => type switch
    {
        { TypeKind: TypeKind.Interface } => "interface",
        { IsRecord: true, IsValueType: true } => "record struct",
        { IsRecord: true } => "record",
        { IsValueType: true } => "struct",
        _ => "class",
    };
}
