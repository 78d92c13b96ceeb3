using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Stevedore.Analyzers.Archives;
using Stevedore.Analyzers.Flow;

namespace Stevedore.Analyzers.Sockets;

/// <summary>What a receive callback loads, itself and in methods of its class, and whether it looks for more.</summary>
internal sealed class ReceivedMessages
{
    /// <summary>Methods that call methods are read so far.</summary>
    private const int MaximumDepth = 3;

    private readonly RuntimeSymbols _symbols;
    private readonly List<Read> _reads = [];
    private readonly HashSet<ISymbol> _entered = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _ended = new(SymbolEqualityComparer.Default);
    private bool _looksForMore;

    private ReceivedMessages(RuntimeSymbols symbols) => _symbols = symbols;

    /// <summary>Those of a callback.</summary>
    public static ReceivedMessages Of(IOperation callback, RuntimeSymbols symbols)
    {
        ReceivedMessages messages = new(symbols);
        messages.Enter(callback, archives: [], isRepeated: false, depth: 0);
        return messages;
    }

    /// <summary>The first read of a message that stays alone; null when the callback looks for more, or loads nothing.</summary>
    public Read? FirstReadOnce()
    {
        Read[] open = [.. _reads.Where(read => read.Member is null || !_ended.Contains(read.Member))];
        return _looksForMore || open.All(static read => read.IsRepeated) ? null : open[0];
    }

    private void Enter(IOperation body, IReadOnlyCollection<ISymbol> archives, bool isRepeated, int depth)
    {
        IOperation[] operations = [.. body.Descendants()];
        foreach (IOperation operation in operations)
        {
            _looksForMore |= AsksForMore(operation);
            if (operation is not IInvocationOperation call)
                continue;
            bool repeated = isRepeated || IsRepeated(call, body);
            if (ReadArchive(call, operations, archives) is { } archive)
                _reads.Add(new Read(call, archive, Origin(archive, operations), repeated));
            else if (GivesBack(call) && Origin(call.Instance!, operations) is { } ended)
                _ended.Add(ended);
            else if (HelperBodies.Of(call) is { } helper && depth < MaximumDepth)
                EnterHelper(call, helper, operations, archives, repeated, depth);
            else
                _looksForMore |= LeavesItToOthers(call);
        }
    }

    private void EnterHelper(
        IInvocationOperation call,
        IMethodBodyOperation helper,
        IOperation[] operations,
        IReadOnlyCollection<ISymbol> archives,
        bool isRepeated,
        int depth)
    {
        if (!_entered.Add(call.TargetMethod))
            return;
        IEnumerable<ISymbol> handed = call.Arguments
            .Where(argument => IsOpenArchive(argument.Value, operations, archives))
            .Select(static argument => argument.Parameter)
            .OfType<ISymbol>();
        Enter(helper, [.. handed], isRepeated, depth + 1);
    }

    private static bool AsksForMore(IOperation operation) => operation switch
    {
        ILabeledOperation => true,
        IPropertyReferenceOperation property => property.Property is { Name: "IsBufferEmpty" },
        IInvocationOperation
        {
            TargetMethod.Name: "OnReceive",
            Instance: not IInstanceReferenceOperation { Syntax.RawKind: (int)SyntaxKind.BaseExpression },
        } => true,
        _ => false,
    };

    /// <summary>Whether what the archive has read ahead is the socket's again after the call, which then notifies of it.</summary>
    private bool GivesBack(IInvocationOperation call) =>
        call is { Instance: not null, TargetMethod: { Parameters.IsEmpty: true, Name: "Flush" or "Close" or "Dispose" } }
        && call.TargetMethod.ContainingType.Is(_symbols.Archive);

    /// <summary>Whether the call gives an archive to code that is not seen, which may do anything with it.</summary>
    private bool LeavesItToOthers(IInvocationOperation call) => call.TargetMethod is not { Name: "Serialize", Parameters.Length: 1 }
        && call.ArgumentsBesideReceiver().Any(argument => argument.Value.WithoutConversion().Type.IsOrDerivesFrom(_symbols.Archive));

    /// <summary>
    /// Whether a loop goes round the call which may be the one over messages. One that counts goes through the parts of a message.
    /// </summary>
    private static bool IsRepeated(IOperation call, IOperation body)
    {
        for (IOperation? around = call.Parent; around is not null && around != body; around = around.Parent)
        {
            if (around is IWhileLoopOperation or IForLoopOperation { Condition: null })
                return true;
        }

        return false;
    }

    /// <summary>The archive that the call loads from, if what it has read ahead is still in it when the callback returns.</summary>
    private IOperation? ReadArchive(IInvocationOperation call, IOperation[] operations, IReadOnlyCollection<ISymbol> archives)
    {
        IOperation? archive = ArchiveMembers.UseOf(call.TargetMethod, _symbols) == ArchiveUse.Read ? call.Receiver() : null;
        bool isCertain = archive is not null;
        archive ??= TransferredWith(call);
        return archive is not null
            && IsOpenArchive(archive, operations, archives)
            && (isCertain || Origin(archive, operations) is not { } member || Loads(member))
                ? archive
                : null;
    }

    /// <summary>The archive of a call that loads or stores, as the archive does: <c>Exchange</c>, and bodies in place.</summary>
    private IOperation? TransferredWith(IInvocationOperation call)
    {
        if (call.TargetMethod.IsCalledOn(_symbols.Archive) && call.TargetMethod.Name.StartsWith("Exchange", StringComparison.Ordinal))
            return call.Receiver();
        return call.TargetMethod is { Name: "Serialize", Parameters.Length: 1, IsStatic: false }
            && call.Arguments[0].Value.WithoutConversion() is { } handed
            && handed.Type.IsOrDerivesFrom(_symbols.Archive)
                ? handed
                : null;
    }

    private bool IsOpenArchive(IOperation expression, IOperation[] operations, IReadOnlyCollection<ISymbol> archives)
    {
        IOperation archive = expression.WithoutConversion();
        return archive.Type.IsOrDerivesFrom(_symbols.Archive) && archive switch
        {
            IFieldReferenceOperation or IPropertyReferenceOperation => true,
            IParameterReferenceOperation parameter => archives.Contains(parameter.Parameter, SymbolEqualityComparer.Default),
            ILocalReferenceOperation local => Origin(local, operations) is not null || IsLeftOpen(local.Local, operations),
            _ => false,
        };
    }

    /// <summary>The field or property that the expression names, or that the local was declared with.</summary>
    private static ISymbol? Origin(IOperation archive, IOperation[] operations) => archive.WithoutConversion() switch
    {
        IFieldReferenceOperation field => field.Field,
        IPropertyReferenceOperation property => property.Property,
        ILocalReferenceOperation local => DeclarationOf(local.Local, operations)?.GetVariableInitializer()?.Value.WithoutConversion() switch
        {
            IFieldReferenceOperation field => field.Field,
            IPropertyReferenceOperation property => property.Property,
            _ => null,
        },
        _ => null,
    };

    private static IVariableDeclaratorOperation? DeclarationOf(ILocalSymbol local, IOperation[] operations) =>
        operations.OfType<IVariableDeclaratorOperation>().FirstOrDefault(declarator => declarator.Symbol.Is(local));

    /// <summary>Whether the class says somewhere that the archive of this member loads: it opens it so, or reads from it.</summary>
    private static bool Loads(ISymbol member) => member.ContainingType.DeclaringSyntaxReferences
        .SelectMany(static part => part.GetSyntax().DescendantNodes())
        .OfType<SimpleNameSyntax>()
        .Where(name => name.Identifier.ValueText == member.Name)
        .Select(static name => name.Parent is MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } ? name.Parent : name)
        .Any(static name => name.Parent switch
        {
            MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText.StartsWith("Read", StringComparison.Ordinal),
            AssignmentExpressionSyntax assignment => OpensToLoad(assignment.Right),
            _ => false,
        })
        || member.DeclaringSyntaxReferences.Any(static declaration => OpensToLoad(declaration.GetSyntax()));

    private static bool OpensToLoad(SyntaxNode value) =>
        value.DescendantNodesAndSelf().OfType<SimpleNameSyntax>().Any(static name => name.Identifier.ValueText is "Load" or "OpenRead");

    /// <summary>
    /// Whether the callback makes the archive for itself over the connection, loads from it, and does nothing else with it.
    /// </summary>
    private bool IsLeftOpen(ILocalSymbol archive, IOperation[] operations) =>
        DeclarationOf(archive, operations) is { } declared
        && declared.GetVariableInitializer()?.Value.WithoutConversion() is IObjectCreationOperation { Arguments.Length: > 0 } made
        && made.Arguments[0].Value.WithoutConversion().Type.IsOrDerivesFrom(_symbols.SocketFile)
        && ArchiveMembers.ModeOf(made, _symbols) != false
        && !IsDisposedOf(declared)
        && operations.OfType<ILocalReferenceOperation>()
            .Where(mention => mention.Local.Is(archive))
            .All(mention => operations.OfType<IInvocationOperation>().Any(call =>
                ReferenceEquals(TransferredWith(call), mention)
                || ReferenceEquals(call.Receiver(), mention) && ArchiveMembers.UseOf(call.TargetMethod, _symbols) == ArchiveUse.Read));

    private static bool IsDisposedOf(IVariableDeclaratorOperation declared) =>
        declared.Parent?.Parent?.Parent is IUsingDeclarationOperation or IUsingOperation;

    /// <summary>One load.</summary>
    /// <param name="Call">The call that loads.</param>
    /// <param name="Archive">The archive as the call names it.</param>
    /// <param name="Member">The field or property that holds the archive, or null.</param>
    /// <param name="IsRepeated">Whether a loop goes round it that may be the one over messages.</param>
    internal sealed record Read(IInvocationOperation Call, IOperation Archive, ISymbol? Member, bool IsRepeated);
}
