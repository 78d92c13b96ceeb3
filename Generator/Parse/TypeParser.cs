using Microsoft.CodeAnalysis;
using Stevedore.Generator.Model;

namespace Stevedore.Generator.Parse;

/// <summary>
/// Turns a <c>[Serializable] partial</c> type into the model. The generator runs it in silence; analyzers run it for its problems.
/// </summary>
internal static class TypeParser
{
    private static readonly SymbolDisplayFormat s_hintName = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters);

    /// <summary>Parses one type, or returns null when it is none that is to be generated.</summary>
    public static ParsedType? Parse(INamedTypeSymbol type, CancellationToken cancellation) => Parse(type, [], cancellation);

    /// <param name="asked">Gets the simple names that were looked up in order to name types in generated code.</param>
    public static ParsedType? Parse(INamedTypeSymbol type, HashSet<string> asked, CancellationToken cancellation)
    {
        if (type.TypeKind is not (TypeKind.Class or TypeKind.Struct) || type.IsStatic || !type.IsSerializable)
            return null;
        if (!type.IsPartial() || !IsUnique(type))
            return null;
        bool isHandWritten = type.HasBodyOfItsOwn();
        bool isByData = type.IsByData();
        List<Problem> problems = [];
        if (type.IsKnownToItsFileOnly())
            problems.Add(Refusal(type, "generated code cannot reach a file-local type"));

        if (!isHandWritten && type.IsRefLikeType)
            problems.Add(Refusal(type, "a ref struct lives on the stack only"));

        if (isByData && type.HasTypeParameters() && !MemberParser.CanReachFieldsOfGenericTypes(type.Compilation()))
            problems.Add(Refusal(type, "before .NET 9, generated code cannot reach the constructor of a generic class for its data"));

        if (type.RefusalOfName() is { } reason)
            problems.Add(Refusal(type, reason));

        bool canHaveBody = !isHandWritten && problems.Count == 0;
        IFieldSymbol[] fields = isHandWritten || isByData ? [] : MemberParser.SerializedFields(type).ToArray();
        IParameterSymbol[] parameters = isHandWritten || isByData ? [] : PrimaryConstructorCaptures.Find(type).ToArray();
        ITypeSymbol? list = isHandWritten || isByData ? null : OwnElementsParser.ListOf(type);
        NameScope names = new(
            type,
            fields.Select(field => field.Type)
                .Concat(list is null ? [] : [list])
                .Concat(parameters.Select(parameter => parameter.Type))
                .Concat(fields.SelectMany(DiscriminatorParser.TypesOf))
                .Concat(type.BaseType is { SpecialType: SpecialType.None } named ? [named] : []));
        bool isInPayloads = PayloadLayoutParser.IsWanted(names.Compilation);
        if (isInPayloads)
            names.Use(WellKnownTypes.OfPayloads);
        bool hasBase = type.BaseType is { SpecialType: SpecialType.None } inherited && inherited.IsArchivable();
        if (hasBase && names.RefusalOf(type.BaseType!) is { } unnamed)
            problems.Add(Refusal(type, $"of its base, {unnamed}"));

        MemberParser parser = new(type, names, problems, cancellation);
        EquatableArray<Member> members = InlineArrays.LengthOf(type) is { } length && fields.Length == 1
            ? parser.ParseElements(fields[0], length).ToEquatableArray()
            : parser.Parse(parameters).Concat(parser.Parse(fields)).ToEquatableArray();
        if (list is not null && OwnElementsParser.Parse(type, list, names, problems) is { } elements)
            members = members.Prepend(elements).ToEquatableArray();
        EquatableArray<Callback> callbacks = isHandWritten
            ? EquatableArray<Callback>.Empty
            : CallbackParser.Parse(type, problems).ToEquatableArray();
        ClassRegistration? registration = type.IsReferenceType
            ? ClassRegistrationParser.Parse(type, type.ContainingAssembly, problems)
            : null;
        AddOrderProblems(type, fields, members, problems);
        AddCycleProblems(type, fields, problems);
        AddVersionProblems(type, members, registration, problems);
        problems.AddRange(SequenceRules.Check(type, fields, members));

        PayloadLayout? payload = isInPayloads ? PayloadLayoutParser.Parse(type, names) : null;
        ArchivableType model = new(
            type.ContainingNamespace.IsGlobalNamespace ? "" : type.ContainingNamespace.ToDisplayString(),
            Containers(type).ToEquatableArray(),
            Keyword(type),
            Name(type),
            HintName(type),
            type.IsValueType,
            type.IsReadOnly,
            type.IsSealed,
            isHandWritten,
            type.DeclaresRuntimeClass(),
            type.IsReferenceType && !isHandWritten ? PlacedBase(type, names, members, registration, problems, cancellation) : null,
            members,
            callbacks,
            names.HiddenNames().ToEquatableArray(),
            registration)
        {
            Loading = LoadingConstructors.Of(type, out _),
            Data = !isByData ? DataBody.None
                : ObjectData.ConstructorOf(type) is null ? DataBody.StoredOnly
                : DataBody.Constructed,
            MayStandIn = type.IsObjectReference(),
            Payload = payload,
            Raw = isHandWritten ? null : RawLayoutParser.Parse(type, fields, members, problems, cancellation),
        };
        asked.UnionWith(names.Asked);
        ITypeSymbol[] known = [.. type.KnownTypes()];
        model = model with
        {
            HasOpenPlaces = known.Length > 0 || isByData || members.Any(static member => member.Shape.IsOpenPlace),
            // What GetObjectData says are mostly the fields.
            Boxes = BoxedTypeParser.Of(
                (isByData ? MemberParser.SerializedFields(type) : fields).Select(static field => field.Type),
                known,
                names.Compilation,
                asked),
        };
        return new ParsedType(model, problems.ToEquatableArray())
        {
            Leading = LeadingMembers.Of(type, fields, parameters),
            Refused = canHaveBody ? RefusedType.Of(model, ArchivableBase(type)?.Name) : null,
        };
    }

    /// <summary>The nearest base that has a body, be it one that throws.</summary>
    private static INamedTypeSymbol? ArchivableBase(INamedTypeSymbol type)
    {
        INamedTypeSymbol? level = type.BaseType;
        while (level is not null && !level.IsArchivable())
            level = level.BaseType;
        return level;
    }

    private static BaseBody? PlacedBase(
        INamedTypeSymbol type,
        NameScope names,
        EquatableArray<Member> members,
        ClassRegistration? registration,
        List<Problem> problems,
        CancellationToken cancellation)
    {
        // What the bases have, GetObjectData has told.
        if (type.IsByData())
            return BaseBodyParser.Parse(type, names, [], cancellation) is { } overridden ? overridden with { IsAbstract = true } : null;
        if (BaseBodyParser.Parse(type, names, problems, cancellation) is not { } inherited)
            return null;
        BasePlace place = BasePlaceParser.Parse(type, registration?.Order ?? SchemaOrder.ByNumber);
        if (BasePlaceParser.RefusalOf(place, members, registration) is { } reason)
            problems.Add(Refusal(type, reason));
        return inherited with { Place = place };
    }

    /// <summary>False when a class and a struct have the same name, as while source is being changed from one to the other.</summary>
    private static bool IsUnique(INamedTypeSymbol type)
    {
        INamespaceOrTypeSymbol container = (INamespaceOrTypeSymbol?)type.ContainingType ?? type.ContainingNamespace;
        return container.GetTypeMembers(type.Name, type.Arity).Length == 1;
    }

    private static Problem Refusal(INamedTypeSymbol type, string reason) =>
        new(ProblemIds.NoWireForm, member: null, $"'{type.ToDisplayString()}'", reason);

    private static void AddOrderProblems(
        INamedTypeSymbol type,
        IFieldSymbol[] fields,
        EquatableArray<Member> members,
        List<Problem> problems)
    {
        int ordered = members.Count(member => member.Order is not null);
        int sortable = members.Count(member => member.Access is not (MemberAccess.Parameter or MemberAccess.Elements));
        if (ordered == 0)
        {
            int files = fields.Select(field => field.Locations.FirstOrDefault()?.SourceTree?.FilePath).Distinct().Count();
            if (files > 1)
                problems.Add(new Problem(ProblemIds.UndefinedOrder, member: null, type.ToDisplayString()));

            return;
        }

        if (ordered != sortable || members.Select(member => member.Order).OfType<int>().Distinct().Count() != ordered)
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

    private static void AddVersionProblems(
        INamedTypeSymbol type,
        EquatableArray<Member> members,
        ClassRegistration? registration,
        List<Problem> problems)
    {
        problems.AddRange(VersionRules.Check(type, members, registration));
        if (registration is null)
            return;
        // An object has one schema, that of its class; the bodies of its bases go by it too, unless the class says by which.
        if (type.BaseSchemas().Any())
            return;
        string? newest = InheritedOptionalFields(type)
            .Where(field => IsBeyond(field, registration))
            .Select(static field => (field.AssociatedSymbol ?? field).Name)
            .FirstOrDefault();
        newest ??= NewerForeignBase(type, registration.Schema)?.ToDisplayString();
        if (newest is not null)
            problems.Add(new Problem(ProblemIds.VersionBeyondSchema, member: null, type.ToDisplayString(), newest));
    }

    /// <summary>Whether no object of the class has a member of a base, or their numbers do not mean the same generations.</summary>
    private static bool IsBeyond(IFieldSymbol field, ClassRegistration registration) =>
        VersionRules.IsBeyond(MemberParser.VersionAdded(field), registration)
        || SchemaOrderParser.Of(field.ContainingType) != registration.Order;

    /// <summary>
    /// A versionable base in another assembly, whose private members cannot be seen, but whose schema says how new they can be.
    /// </summary>
    private static INamedTypeSymbol? NewerForeignBase(INamedTypeSymbol type, int schema)
    {
        for (INamedTypeSymbol? level = type.BaseType; level is { SpecialType: SpecialType.None }; level = level.BaseType)
        {
            bool isForeign = !SymbolEqualityComparer.Default.Equals(level.ContainingAssembly, type.ContainingAssembly);
            if (!isForeign || level.RuntimeClass() is not { } attribute)
                continue;
            if (attribute.Named<bool>("Versionable") && attribute.Named<int>("Schema") > schema)
                return level;
            if (level.BaseSchemas().Any())
                break;
        }

        return null;
    }

    private static IEnumerable<IFieldSymbol> InheritedOptionalFields(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? level = type.BaseType; level is { SpecialType: SpecialType.None }; level = level.BaseType)
        {
            if (!level.IsGenerated() || level.DeclaredSerialize() is not null)
                continue;
            foreach (IFieldSymbol field in MemberParser.SerializedFields(level))
            {
                if (field.OptionalField() is not null && !VersionRules.HasBodyVersionBefore(level, field))
                    yield return field;
            }

            if (level.BaseSchemas().Any())
                break;
        }
    }

    private static Stack<Container> Containers(INamedTypeSymbol type)
    {
        Stack<Container> containers = new();
        for (INamedTypeSymbol? container = type.ContainingType; container is not null; container = container.ContainingType)
            containers.Push(new Container(Keyword(container), Name(container)));

        return containers;
    }

    /// <summary>The type's name as its declarations write it, with its parameters.</summary>
    private static string Name(INamedTypeSymbol type)
    {
        IEnumerable<string> parameters = type.TypeParameters.Select(parameter => MemberParser.Escape(parameter.Name));
        string name = type.Name is "file" or "record" or "required" or "scoped" ? "@" + type.Name : MemberParser.Escape(type.Name);
        return name + (type.Arity == 0 ? "" : $"<{string.Join(", ", parameters)}>");
    }

    // A file's name cannot have angle brackets.
    private static string HintName(INamedTypeSymbol type) =>
        type.ToDisplayString(s_hintName).Replace('<', '{').Replace('>', '}').Replace(" ", "");

    private static string Keyword(INamedTypeSymbol type) => type switch
    {
        { TypeKind: TypeKind.Interface } => "interface",
        { IsRecord: true, IsValueType: true } => "record struct",
        { IsRecord: true } => "record",
        { IsValueType: true } => "struct",
        _ => "class",
    };
}
