using System.Globalization;
using Microsoft.CodeAnalysis;

namespace Stevedore.Generator.Parse;

/// <summary>Finds out under which name, and how, a class is registered.</summary>
internal static class ClassRegistrationParser
{
    // MFC: CArchive::ReadClass reads names into a buffer of 64 characters.
    private const int MaximumNameLength = 63;

    // MFC: 0xFFFF marks a class without a schema.
    private const int MaximumSchema = 65534;

    public static ClassRegistration Parse(INamedTypeSymbol type, List<Problem> problems)
    {
        AttributeData? attribute = type.RuntimeClass();
        string name = attribute?.Argument() as string ?? type.Name;
        string[] formerNames = type.FormerNames().Select(former => former.Argument() as string ?? "").ToArray();
        foreach (string bad in formerNames.Prepend(name).Where(IsBadName))
            problems.Add(new Problem(ProblemIds.BadWireName, member: null, type.ToDisplayString(), bad));

        int schema = attribute?.Named<int>("Schema") ?? 0;
        if (schema is < 0 or > MaximumSchema)
        {
            string limits = $"a schema is between 0 and {MaximumSchema.ToString(CultureInfo.InvariantCulture)}";
            problems.Add(new Problem(ProblemIds.NoWireForm, member: null, $"'{type.ToDisplayString()}'", limits));
        }

        return new ClassRegistration(
            Qualified(type),
            name,
            schema,
            attribute?.Named<bool>("Versionable") ?? false,
            CreationOf(type),
            RegisteredBase(type) is { } registered ? Qualified(registered) : null,
            RegistrarOf(type),
            formerNames.ToEquatableArray());
    }

    private static bool IsBadName(string name) =>
        name.Length is 0 or > MaximumNameLength || name.Any(character => character is < ' ' or > '~');

    private static Creation CreationOf(INamedTypeSymbol type)
    {
        if (type.IsAbstract)
            return Creation.None;

        IMethodSymbol? constructor = type.InstanceConstructors.FirstOrDefault(candidate => candidate.Parameters.IsEmpty);
        if (constructor is null)
            return Creation.Uninitialized;

        bool demandsMembers = constructor.SetsRequiredMembers() is null && HasRequiredMembers(type);
        return IsReachable(constructor) && !demandsMembers ? Creation.Constructor : Creation.HiddenConstructor;
    }

    private static bool HasRequiredMembers(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? level = type; level is { SpecialType: SpecialType.None }; level = level.BaseType)
        {
            if (level.GetMembers().Any(member => member is IPropertySymbol { IsRequired: true } or IFieldSymbol { IsRequired: true }))
                return true;
        }

        return false;
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
        var chain = new List<INamedTypeSymbol>();
        for (INamedTypeSymbol? level = type; level is not null; level = level.ContainingType)
            chain.Insert(0, level);

        // An outermost type is never hidden, unless the source is in error.
        int hidden = chain.FindIndex(level => !IsReachable(level));
        if (hidden <= 0)
            return null;

        INamedTypeSymbol container = chain[hidden - 1];
        string method = "Register" + string.Concat(chain.Skip(hidden).Select(level => level.Name));
        while (!container.GetMembers(method).IsEmpty)
            method += "Class";

        return new NestedRegistrar(Qualified(container), hidden - 1, method);
    }

    private static bool IsReachable(ISymbol symbol) =>
        symbol.DeclaredAccessibility is Accessibility.Public or Accessibility.Internal or Accessibility.ProtectedOrInternal;

    private static string Qualified(INamedTypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
}
