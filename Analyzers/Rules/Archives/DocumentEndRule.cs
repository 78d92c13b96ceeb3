using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Stevedore.Analyzers.Descriptors;
using Stevedore.Analyzers.Flow;

namespace Stevedore.Analyzers.Archives;

/// <summary>
/// Follows archives that a body opens over a file of its own: what it loads from them, and whether it ever asks for the end. Numbers and
/// texts alone may be the head of a file, at which one only looks.
/// </summary>
internal sealed class DocumentEndRule(RuntimeSymbols symbols) : FlowRule
{
    private const int Opened = 1 << 1;

    /// <summary>Numbers and texts were loaded, outside of loops.</summary>
    private const int LoadedHead = 1 << 2;

    /// <summary>An object was loaded, a body in place, or something in a loop.</summary>
    private const int LoadedDocument = 1 << 3;

    private const int NotMade = 1 << 4;
    private const int Followed = Opened | LoadedHead | LoadedDocument;

    /// <inheritdoc/>
    public override int FactsUnmade => NotMade;

    /// <inheritdoc/>
    public override bool Tracks(ITypeSymbol type) => type.IsOrDerivesFrom(symbols.Archive);

    /// <inheritdoc/>
    public override bool Concerns(IOperation operation) => OpensFile(operation);

    /// <inheritdoc/>
    public override int FactsOfResult(IOperation operation, FactsOf factsOf) => OpensFile(operation) ? Opened : Unknown;

    /// <inheritdoc/>
    public override Diagnostic? JudgeAtAllEnds(SyntaxNode creation, int facts) =>
        (facts & LoadedDocument) != 0 && (facts & Unknown) == 0
            ? Diagnostic.Create(ArchiveDescriptors.EndNotAsked, creation.GetLocation())
            : null;

    /// <inheritdoc/>
    public override int FactsAfterUse(IOperation operation, int facts, FactsOf factsOf)
    {
        if ((facts & Followed) == 0)
            return facts;
        if (operation is not IInvocationOperation call)
            return operation is IPropertyReferenceOperation { Property.Name: "Position" or "IsBufferEmpty" } ? Unknown : facts;
        if (AsksForEnd(call.TargetMethod))
            return Unknown;
        bool loads = ArchiveMembers.UseOf(call.TargetMethod, symbols) == ArchiveUse.Read
            || call.TargetMethod.Name.StartsWith("Exchange", StringComparison.Ordinal);
        return loads ? AfterLoad(call, facts) : facts;
    }

    /// <inheritdoc/>
    public override int FactsAfterPassing(IArgumentOperation argument, int facts, FactsOf factsOf) =>
        (facts & Followed) != 0
        && argument.Parent is IInvocationOperation { TargetMethod: { Name: "Serialize", Parameters.Length: 1 }, Instance: { } body }
            ? LoadingLoop.Around(argument, argument.Value) == LoadingLoop.Open || LastBodies.Include(body.WithoutConversion().Type)
                ? Unknown
                : LoadedDocument | (facts & Unknown)
            : Unknown;

    /// <inheritdoc/>
    public override int FactsAfterEscape(int facts) => Unknown;

    private static int AfterLoad(IInvocationOperation call, int facts)
    {
        ITypeSymbol? loaded = call.TargetMethod.TypeArguments.FirstOrDefault();
        LoadingLoop loop = LoadingLoop.Around(call, call.Receiver()!);
        if (loop == LoadingLoop.Open || LastBodies.Include(loaded))
            return Unknown;
        if (loop == LoadingLoop.Counted || IsDocument(call.TargetMethod, loaded))
            return LoadedDocument | (facts & Unknown);
        bool hasDocumentOnly = (facts & (Opened | LoadedHead)) == 0;
        return (facts & (LoadedDocument | Unknown)) | (hasDocumentOnly ? 0 : LoadedHead);
    }

    private static bool IsDocument(IMethodSymbol method, ITypeSymbol? loaded) => method.Name switch
    {
        "ReadObject" or "ReadEmbedded" or "ReadCountedArray" or "ExchangeObject" or "ExchangeEmbedded" or "ExchangeArray" => true,
        "ReadValue" => loaded is IArrayTypeSymbol
            || loaded is { IsReferenceType: true, SpecialType: SpecialType.None }
            || loaded is { TypeKind: TypeKind.Struct, DeclaringSyntaxReferences.IsEmpty: false },
        _ => false,
    };

    /// <summary>Whether the answer tells that there is no more; to abort an archive is to leave the rest on purpose.</summary>
    private static bool AsksForEnd(IMethodSymbol method) => method.Name is "HasMore" or "EnsureEnd" or "Abort" or "ReadLine"
        || method is { Name: "Read", ReturnType.SpecialType: SpecialType.System_Int32 };

    private bool OpensFile(IOperation operation) => operation switch
    {
        IInvocationOperation { TargetMethod: { Name: "OpenRead", IsStatic: true } method } call =>
            method.ContainingType.Is(symbols.Archive) && !MayAllowTrailingData(call.Arguments),
        IObjectCreationOperation { Arguments: { IsEmpty: false } arguments } creation =>
            creation.Type.Is(symbols.Archive)
            && ArchiveMembers.ModeOf(creation, symbols) == true
            && OwnFile.IsOpenedBy(arguments[0].Value.WithoutConversion())
            && !MayAllowTrailingData(arguments),
        _ => false,
    };

    private bool MayAllowTrailingData(IEnumerable<IArgumentOperation> arguments)
    {
        IArgumentOperation? given = arguments.FirstOrDefault(argument => argument.Parameter?.Type.Is(symbols.Options) is true);
        if (given is null or { ArgumentKind: ArgumentKind.DefaultValue } || given.Value.ConstantValue is { HasValue: true, Value: null })
            return false;
        return GivenOptions.MayAllowTrailingData(given.Value.WithoutConversion());
    }
}
