using System.Globalization;
using Microsoft.CodeAnalysis;
using Stevedore.Generator.Model;

namespace Stevedore.Generator.Parse;

/// <summary>Finds out under which name, and how, a class is registered.</summary>
internal static class ClassRegistrationParser
{
    private const string NoConstructor = "a generic class with required members, or a constructor that it is an error to call, "
        + "needs a public parameterless constructor, or none";

    // MFC: 0xFFFF marks a class without a schema.
    private const int MaximumSchema = 65534;

    public static ClassRegistration Parse(INamedTypeSymbol type, IAssemblySymbol here, List<Problem> problems)
    {
        AttributeData? attribute = type.RuntimeClass();
        foreach (string bad in WireName.FormerOfDefinition(type).Prepend(WireName.OfDefinition(type)).Where(WireName.IsBad))
            problems.Add(new Problem(ProblemIds.BadWireName, member: null, type.ToDisplayString(), bad));

        int schema = attribute?.Named<int>("Schema") ?? 0;
        if (schema is < 0 or > MaximumSchema)
        {
            string limits = $"a schema is between 0 and {MaximumSchema.ToString(CultureInfo.InvariantCulture)}";
            problems.Add(new Problem(ProblemIds.NoWireForm, member: null, $"'{type.ToDisplayString()}'", limits));
        }

        SchemaOrder order = SchemaOrderParser.Of(type);
        if (SchemaOrderParser.RefusalOf(order, schema) is { } reason)
            problems.Add(new Problem(ProblemIds.NoWireForm, member: null, $"'{type.ToDisplayString()}'", reason));

        return new ClassRegistration(
            Qualified(type),
            WireName.Of(type),
            schema,
            attribute?.Named<bool>("Versionable") ?? false,
            CreationOf(type, problems),
            RegisteredBase(type) is { } registered ? Qualified(registered) : null,
            type.IsOpen() ? null : RegistrarOf(type),
            WireName.FormerOf(type).ToEquatableArray(),
            type.IsOpen())
        {
            IsForbidden = type.IsForbidden(),
            Order = order,
            NeedsAnother = type.NeedsAnother(here),
            Payload = PayloadOf(type, here),
        };
    }

    private static PayloadRegistration? PayloadOf(INamedTypeSymbol type, IAssemblySymbol here)
    {
        bool isInPayloads = here is ISourceAssemblySymbol { Compilation: var compilation } && type.IsInPayloads(compilation);
        if (type.IsAbstract || !isInPayloads)
            return null;
        return new PayloadRegistration(
            "AddClass",
            new[] { new TypeName(type.Name, Qualified(type), Import: null) }.ToEquatableArray(),
            PayloadLayoutParser.FormerNamesOf(type.OriginalDefinition).ToEquatableArray());
    }

    private static Creation CreationOf(INamedTypeSymbol type, List<Problem> problems)
    {
        if (type.IsAbstract)
            return Creation.None;
        if (type.IsByData())
            return Creation.Uninitialized;
        IMethodSymbol? constructor = type.InstanceConstructors.FirstOrDefault(candidate => candidate.Parameters.IsEmpty);
        if (constructor is null)
            return CreationWithoutParameterless(type);
        bool cannotBeWritten = constructor.SetsRequiredMembers() is null && type.HasRequiredMembers() || constructor.IsForbidden();
        if (IsReachable(constructor) && !cannotBeWritten)
            return Creation.Constructor;
        if (!type.HasTypeParameters())
            return Creation.HiddenConstructor;
        // Accessors of hidden constructors belong to one class, so they cannot be had for those that constructions are.
        if (!cannotBeWritten)
            return Creation.Factory;
        if (constructor.DeclaredAccessibility != Accessibility.Public)
            problems.Add(Refusal.NoWireForm(NoConstructor).Of(member: null, $"'{type.ToDisplayString()}'"));

        return Creation.Activated;
    }

    private static Creation CreationWithoutParameterless(INamedTypeSymbol type)
    {
        bool hasFactory = type.GetMembers(ClassRegistration.Factory).Any(static member => !member.IsGeneratedHere());
        if (!type.IsGenerated())
            return hasFactory ? Creation.Factory : Creation.Uninitialized;
        return hasFactory || LoadingConstructors.Of(type.OriginalDefinition, out _) is null ? Creation.Uninitialized : Creation.Loading;
    }

    private static INamedTypeSymbol? RegisteredBase(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? level = type.BaseType; level is not null; level = level.BaseType)
        {
            bool isRegistered = level.IsGenerated() || level.ContainingAssembly.ArchiveClasses() is not null;
            if (isRegistered && level.IsSerializable && level.IsRuntimeObject())
                return level;
        }

        return null;
    }

    private static NestedRegistrar? RegistrarOf(INamedTypeSymbol type)
    {
        List<INamedTypeSymbol> chain = [];
        for (INamedTypeSymbol? level = type; level is not null; level = level.ContainingType)
            chain.Insert(0, level);

        // Each container can name what is hidden right in it. An outermost type is never hidden, unless the source is in error.
        NestedRegistrar? registrar = null;
        for (int hidden = chain.Count - 1; hidden > 0; hidden--)
        {
            if (IsReachable(chain[hidden]))
                continue;
            string method = RegistrarName(chain[hidden - 1], chain.Skip(hidden));
            registrar = new NestedRegistrar(Qualified(chain[hidden - 1]), hidden - 1, method, registrar);
        }

        return registrar;
    }

    private static string RegistrarName(INamedTypeSymbol container, IEnumerable<INamedTypeSymbol> path)
    {
        string name = string.Concat(path.Select(static level => level.Name));
        string method = "Register" + name;
        if (path.Skip(1).Any() && !container.GetTypeMembers(name).IsEmpty)
            method += "Nested";

        while (!container.GetMembers(method).IsEmpty)
            method += "Class";

        return method;
    }

    private static bool IsReachable(ISymbol symbol) =>
        symbol.DeclaredAccessibility is Accessibility.Public or Accessibility.Internal or Accessibility.ProtectedOrInternal;

    private static string Qualified(INamedTypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
}
