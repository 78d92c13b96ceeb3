using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using Stevedore.Payloads;

namespace Stevedore.Generated;

/// <summary>Makes types known to the loading of payloads. Called by generated code only.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static partial class PayloadTypes
{
    /// <summary>What an object without a constructor that ran needs of its class.</summary>
    internal const DynamicallyAccessedMemberTypes Constructors =
        DynamicallyAccessedMemberTypes.PublicConstructors | DynamicallyAccessedMemberTypes.NonPublicConstructors;

    /// <summary>Makes a class known, and the types of its fields, when a payload is loaded.</summary>
    /// <param name="formerNames">The full names that it had in the past.</param>
    public static void AddClass<[DynamicallyAccessedMembers(Constructors)] T>(params string[] formerNames)
        where T : class, IPayloadFields<T> => TypeTable.AddLater(() =>
    {
        if (TypeTable.Add(new ClassType<T>(), formerNames))
            T.RegisterFieldTypes();
    });

    /// <summary>Makes a structure known, and the types of its fields, when a payload is loaded.</summary>
    /// <param name="formerNames">The full names that it had in the past.</param>
    public static void AddStructure<T>(params string[] formerNames) where T : struct, IPayloadFields<T> => TypeTable.AddLater(() =>
    {
        if (TypeTable.Add(new StructureType<T>(), formerNames))
            T.RegisterFieldTypes();
    });

    /// <summary>Makes an enumeration known.</summary>
    /// <param name="formerNames">The full names that it had in the past.</param>
    public static void AddEnumeration<T>(params string[] formerNames) where T : struct, Enum =>
        TypeTable.Add(new EnumerationType<T>(), formerNames);
}
