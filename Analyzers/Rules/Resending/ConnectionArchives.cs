using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Stevedore.Analyzers.Flow;

namespace Stevedore.Analyzers.Resending;

/// <summary>Tells which archives of a type live as long as a connection: those that were made over the stream of one, and kept.</summary>
internal sealed class ConnectionArchives(INamedTypeSymbol type, RuntimeSymbols symbols)
{
    private readonly Dictionary<ISymbol, bool> _membersOfConnection = new(SymbolEqualityComparer.Default);

    /// <summary>Takes notice of an assignment of an archive to a member.</summary>
    public void See(IOperation operation)
    {
        switch (operation)
        {
            case ISimpleAssignmentOperation assignment when Holder.Of(assignment.Target) is { } holder:
                See(holder, assignment.Value);
                break;
            case IFieldInitializerOperation initializer:
                foreach (IFieldSymbol field in initializer.InitializedFields)
                    See(field, initializer.Value);
                break;
            case IPropertyInitializerOperation initializer:
                foreach (IPropertySymbol property in initializer.InitializedProperties)
                    See(property, initializer.Value);
                break;
        }
    }

    /// <summary>Whether the archive of the send is over a connection and outlives the send.</summary>
    public bool IsOfConnection(Send send) => send.Archive switch
    {
        ILocalSymbol local => InitializerOf(local, send.Call) is { } made && IsMadeOverConnection(made),
        IFieldSymbol or IPropertySymbol => _membersOfConnection.TryGetValue(send.Archive, out bool isOfConnection) && isOfConnection,
        _ => false,
    };

    private void See(ISymbol holder, IOperation value)
    {
        if (holder is not (IFieldSymbol or IPropertySymbol)
            || !value.WithoutConversion().Type.IsOrDerivesFrom(symbols.Archive)
            || value.ConstantValue.HasValue)
            return;
        // What a socket class is given as its archive is the archive over that socket.
        bool isOfConnection = IsMadeOverConnection(value)
            || (type.IsOrDerivesFrom(symbols.AsyncSocket) && value.WithoutConversion() is IParameterReferenceOperation);
        _membersOfConnection[holder] = isOfConnection && (!_membersOfConnection.TryGetValue(holder, out bool before) || before);
    }

    private bool IsMadeOverConnection(IOperation value) =>
        value.WithoutConversion() is IObjectCreationOperation { Arguments.Length: > 0 } creation
        && creation.Type.IsOrDerivesFrom(symbols.Archive)
        && creation.Arguments[0].Value.WithoutConversion().Type is { } stream
        && (stream.IsOrDerivesFrom(symbols.SocketFile)
            || stream.IsOrDerivesFrom(symbols.NetworkStream)
            || stream.IsOrDerivesFrom(symbols.SslStream));

    private static IOperation? InitializerOf(ILocalSymbol local, IOperation mention)
    {
        IOperation root = mention;
        while (root.Parent is { } parent)
            root = parent;
        return root.Descendants()
            .OfType<IVariableDeclaratorOperation>()
            .FirstOrDefault(declarator => declarator.Symbol.Is(local))?
            .GetVariableInitializer()?.Value;
    }
}
