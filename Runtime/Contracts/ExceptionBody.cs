using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.Serialization;

namespace Stevedore.Generated;

/// <summary>The body of an exception of the platform.</summary>
/// <param name="construct">Runs the constructor that takes the data, on an exception that exists already.</param>
internal sealed class ExceptionBody<[DynamicallyAccessedMembers(ExceptionBody.Constructors)] T>(
    Action<T, SerializationInfo, StreamingContext> construct) : BoxedBody where T : Exception
{
    public override void Store(Archive archive, object value) => archive.WriteObjectData((T)value);

    public override object Load(Archive archive)
    {
        T value = (T)RuntimeHelpers.GetUninitializedObject(typeof(T));
        archive.Meet(value);
        if (archive.ReadBoolean())
            throw archive.Impossible(typeof(T).Name);
        ObjectData.Make(archive, typeof(T), new Constructing(construct, value));
        return value;
    }

    public override bool IsMadeFirst(object value) => true;

    private sealed class Constructing(Action<T, SerializationInfo, StreamingContext> construct, T value) : IDeserializationConstructor
    {
        public void Construct(SerializationInfo info, StreamingContext context) => construct(value, info, context);
    }
}

/// <summary>What all of them have in common.</summary>
internal static class ExceptionBody
{
    /// <summary>What is needed of a class to make an object of it without a constructor.</summary>
    public const DynamicallyAccessedMemberTypes Constructors =
        DynamicallyAccessedMemberTypes.PublicConstructors | DynamicallyAccessedMemberTypes.NonPublicConstructors;
}
