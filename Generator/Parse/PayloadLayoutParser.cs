using Microsoft.CodeAnalysis;
using Stevedore.Generator.Model;

namespace Stevedore.Generator.Parse;

/// <summary>Finds out how the fields of a type are taken from a payload of BinaryFormatter.</summary>
internal static class PayloadLayoutParser
{
    private const string Contract = "IPayloadFields";
    private const string Serialization = "System.Runtime.Serialization";

    private const string NoConstructor = "it implements ISerializable and has no constructor (SerializationInfo, StreamingContext)";
    private const string Unreachable =
        "before .NET 9, generated code cannot reach the constructor (SerializationInfo, StreamingContext) of a generic class";

    /// <summary>Whether the project references the package that loads payloads.</summary>
    public static bool IsWanted(Compilation compilation) =>
        compilation.GetTypeByMetadataName($"{RuntimeNamespaces.Generated}.{Contract}`1") is not null;

    /// <summary>Whether the fields of the type can be taken, be it by code that is still to be generated.</summary>
    public static bool IsInPayloads(this INamedTypeSymbol type, Compilation compilation) =>
        type.IsGenerated() ? IsWanted(compilation) : type.AllInterfaces.Any(contract => IsContractOf(contract, type));

    /// <summary>The layout, in a project that references the package.</summary>
    public static PayloadLayout Parse(INamedTypeSymbol type, NameScope names)
    {
        bool isSerializable = type.AllInterfaces.Any(static contract => RuntimeTypes.Is(contract, "ISerializable", Serialization));
        IFieldSymbol[] fields = [.. MemberParser.SerializedFields(type).Where(static field => !field.IsConst && IsOrdinary(field))];
        PayloadTypes types = new(names);
        foreach (IFieldSymbol field in fields)
            types.Add(field.Type);

        INamedTypeSymbol? inherited = BaseOf(type, names.Compilation, out string? refusal);
        PayloadElements? elements = inherited is not null && !isSerializable ? ElementsOf(inherited, names) : null;
        if (inherited is not null && (elements is not null || isSerializable))
            types.Add(inherited);
        bool hasBase = inherited is not null && inherited.IsInPayloads(names.Compilation);
        if (isSerializable)
            refusal = RefusalOfConstructor(type, names);
        return new PayloadLayout(
            isSerializable
                ? EquatableArray<PayloadField>.Empty
                : PrimaryConstructorCaptures.Find(type).Where(static parameter => parameter.Type.TypeKind != TypeKind.Delegate)
                    .Select(parameter => FieldOf(parameter, names))
                    .Concat(fields.Select(field => FieldOf(field, names)))
                    .ToEquatableArray(),
            hasBase && !isSerializable
                ? new PayloadBase(names.NameOf(inherited!), inherited!.MetadataName, FullMetadataName(inherited))
                : null,
            elements,
            CallbackParser.Parse(type, []).ToEquatableArray(),
            types.Registrations)
        {
            IsSerializable = isSerializable,
            Refusal = refusal,
            Structure = type.IsValueType && !type.IsOpen() && names.Compilation.IsSymbolAccessibleWithin(type, type.ContainingAssembly)
                ? new PayloadRegistration(
                    "AddStructure",
                    new[] { NameScope.Outermost(names.Compilation).NameOf(type) }.ToEquatableArray(),
                    FormerNamesOf(type).ToEquatableArray())
                : null,
        };
    }

    /// <summary>The full names that a type has had, as source code writes them.</summary>
    public static IEnumerable<string> FormerNamesOf(INamedTypeSymbol type)
    {
        string full = FullMetadataName(type);
        string place = full.Substring(0, full.Length - type.MetadataName.Length);
        foreach (AttributeData attribute in type.FormerNames())
        {
            if (attribute.Argument() is string name)
                yield return Literal(name.Contains('.') ? name : place + name);
        }
    }

    private static bool IsContractOf(INamedTypeSymbol contract, INamedTypeSymbol type) =>
        RuntimeTypes.Is(contract, Contract, RuntimeNamespaces.Generated)
        && SymbolEqualityComparer.Default.Equals(contract.TypeArguments[0], type);

    private static bool IsOrdinary(IFieldSymbol field) =>
        !field.IsFixedSizeBuffer && field.RefKind == RefKind.None && !field.Type.IsRefLikeType
        && field.Type.TypeKind is not (TypeKind.Pointer or TypeKind.FunctionPointer);

    private static PayloadField FieldOf(IFieldSymbol field, NameScope names)
    {
        ISymbol owner = field.AssociatedSymbol ?? field;
        string[] formerNames =
        [
            .. owner.FormerNames().Concat(owner.Equals(field, SymbolEqualityComparer.Default) ? [] : field.FormerNames())
                .Select(static attribute => attribute.Argument())
                .OfType<string>()
                .SelectMany(static name => new[] { name, $"<{name}>k__BackingField" }),
        ];
        return new PayloadField(
            MemberParser.Escape(owner.Name),
            field.MetadataName,
            MemberParser.AccessTo(field),
            PayloadTypes.NameOf(field.Type, names),
            field is { AssociatedSymbol: null, DeclaredAccessibility: Accessibility.Public },
            field.OptionalField() is not null,
            formerNames.ToEquatableArray());
    }

    private static PayloadField FieldOf(IParameterSymbol parameter, NameScope names) => new(
        MemberParser.Escape(parameter.Name),
        $"<{parameter.Name}>P",
        MemberAccess.Parameter,
        PayloadTypes.NameOf(parameter.Type, names),
        IsPublic: false,
        IsOptional: false,
        EquatableArray<string>.Empty);

    /// <summary>The nearest base that has something in a payload.</summary>
    private static INamedTypeSymbol? BaseOf(INamedTypeSymbol type, Compilation compilation, out string? refusal)
    {
        refusal = null;
        for (INamedTypeSymbol? level = type.BaseType; level is { SpecialType: SpecialType.None }; level = level.BaseType)
        {
            if (level.IsInPayloads(compilation) || PayloadTypes.HoldsElements(level))
                return level;
            if (!level.IsSerializable || RuntimeTypes.IsPlatform(level))
                continue;
            refusal = level.IsArchivable()
                ? $"its base {level.ToDisplayString()} was compiled without the package Stevedore.BinaryFormatter"
                : $"its base {level.ToDisplayString()} is not partial";
            return null;
        }

        return null;
    }

    private static PayloadElements? ElementsOf(INamedTypeSymbol type, NameScope names)
    {
        if (!PayloadTypes.HoldsElements(type))
            return null;
        TypeName element = PayloadTypes.NameOf(type.TypeArguments[type.TypeArguments.Length - 1], names);
        return new PayloadElements(element, type.Name is "List" or "KeyedCollection" ? "this" : "Items");
    }

    private static string? RefusalOfConstructor(INamedTypeSymbol type, NameScope names)
    {
        if (!type.InstanceConstructors.Any(IsForDeserialization))
            return NoConstructor;
        return type.HasTypeParameters() && !MemberParser.CanReachFieldsOfGenericTypes(names.Compilation) ? Unreachable : null;
    }

    private static bool IsForDeserialization(IMethodSymbol constructor) =>
        constructor.Parameters.Length == 2
        && RuntimeTypes.Is(constructor.Parameters[0].Type, "SerializationInfo", Serialization)
        && RuntimeTypes.Is(constructor.Parameters[1].Type, "StreamingContext", Serialization);

    private static string FullMetadataName(INamedTypeSymbol type)
    {
        if (type.ContainingType is { } container)
            return $"{FullMetadataName(container)}+{type.MetadataName}";
        return type.ContainingNamespace.IsGlobalNamespace
            ? type.MetadataName
            : $"{type.ContainingNamespace.ToDisplayString()}.{type.MetadataName}";
    }

    private static string Literal(string text) => Microsoft.CodeAnalysis.CSharp.SymbolDisplay.FormatLiteral(text, quote: true);
}
