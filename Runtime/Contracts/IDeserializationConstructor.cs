using System.ComponentModel;
using System.Runtime.Serialization;

namespace Stevedore.Generated;

/// <summary>
/// A class that says itself what it is made of, by <see cref="ISerializable"/>, and has the constructor that takes it. Generated code
/// implements this explicitly, a derived class anew, so that the constructor of the object's own class is called. Whoever loads objects
/// from any format calls it once, on an object that was made without a constructor.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IDeserializationConstructor
{
    /// <summary>Runs the constructor <c>(SerializationInfo, StreamingContext)</c> of the object's class on the object as it is.</summary>
    /// <param name="info">What <see cref="ISerializable.GetObjectData"/> has said.</param>
    /// <param name="context">Where it comes from.</param>
    void Construct(SerializationInfo info, StreamingContext context);
}
