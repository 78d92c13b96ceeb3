using Microsoft.CodeAnalysis;
using Stevedore.Generator.Model;

namespace Stevedore.Generator.Parse;

/// <summary>Finds the methods that a type wants to be called before and after it is stored or loaded.</summary>
internal static class CallbackParser
{
    private const string Serialization = "System.Runtime.Serialization";
    private const string NotCallable = "a callback is an instance method that returns nothing and takes nothing or a StreamingContext";
    private const string TooLate = "a structure is copied before the whole graph is loaded, so calling it back would be too late";

    private static readonly CallbackMoment[] s_attributes =
        [CallbackMoment.OnSerializing, CallbackMoment.OnSerialized, CallbackMoment.OnDeserializing, CallbackMoment.OnDeserialized];

    public static IEnumerable<Callback> Parse(INamedTypeSymbol type, List<Problem> problems)
    {
        List<Callback> callbacks = [];
        IEnumerable<IMethodSymbol> methods = type.GetMembers()
            .OfType<IMethodSymbol>()
            .InSourceOrder(static method => method.DeclaringSyntaxReferences.FirstOrDefault());
        foreach (IMethodSymbol method in methods)
        {
            foreach (CallbackMoment moment in s_attributes.Where(moment => HasAttribute(method, moment)))
            {
                if (IsCallable(method))
                    callbacks.Add(new Callback(moment, MemberParser.Escape(method.Name), method.Parameters.Length == 1));
                else
                    Refuse(type, method.Name, NotCallable, problems);
            }
        }

        if (IsFirstToCallBack(type))
        {
            if (type.IsValueType)
                Refuse(type, "OnDeserialization", TooLate, problems);
            else
                callbacks.Add(new Callback(CallbackMoment.AfterLoading, "", TakesContext: false));
        }

        return callbacks;
    }

    /// <summary>Whether a method of the type is called when an object of it is loaded.</summary>
    public static bool IsCalledWhenLoading(INamedTypeSymbol type) => CallsBack(type) || type.GetMembers()
        .OfType<IMethodSymbol>()
        .Any(static method => HasAttribute(method, CallbackMoment.OnDeserializing) || HasAttribute(method, CallbackMoment.OnDeserialized));

    /// <summary>Whether the method asks to be called back and cannot be.</summary>
    public static bool IsRefused(IMethodSymbol method) =>
        !IsCallable(method) && s_attributes.Any(moment => HasAttribute(method, moment));

    private static bool HasAttribute(IMethodSymbol method, CallbackMoment moment) => method.GetAttributes()
        .Any(attribute => attribute.AttributeClass is { } type && RuntimeTypes.Is(type, moment + "Attribute", Serialization));

    private static bool IsCallable(IMethodSymbol method) =>
        method is { IsStatic: false, ReturnsVoid: true, IsGenericMethod: false, IsAsync: false }
        && (method.Parameters.IsEmpty || method.Parameters.Length == 1 && IsContext(method.Parameters[0].Type));

    private static bool IsContext(ITypeSymbol type) => RuntimeTypes.Is(type, "StreamingContext", Serialization);

    /// <summary>True unless a base's body asks for the call already.</summary>
    private static bool IsFirstToCallBack(INamedTypeSymbol type) =>
        CallsBack(type) && (type.IsByData() || !(type.BaseType is { } inherited && CallsBack(inherited) && inherited.IsGenerated()));

    private static bool CallsBack(INamedTypeSymbol type) =>
        type.AllInterfaces.Any(contract => RuntimeTypes.Is(contract, "IDeserializationCallback", Serialization));

    private static void Refuse(INamedTypeSymbol type, string method, string reason, List<Problem> problems) =>
        problems.Add(new Problem(ProblemIds.NoWireForm, method, $"'{type.ToDisplayString()}.{method}'", reason));
}
