using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.Serialization;
using Stevedore.Payloads;

namespace Stevedore.Generated;

/// <summary>The exceptions of the platform, which are made by the constructors that take their data.</summary>
internal static class ExceptionTypes
{
    private static int s_isAdded;

    /// <summary>Makes them known; the second call does nothing.</summary>
    public static void Add()
    {
        if (Interlocked.Exchange(ref s_isAdded, 1) == 0)
            StandardExceptions.Show(new Adding());
    }

    private sealed class Adding : StandardExceptions.IVisitor
    {
        public void Visit<[DynamicallyAccessedMembers(PayloadTypes.Constructors)] T>(
            Action<T, SerializationInfo, StreamingContext> construct) where T : Exception =>
            TypeTable.Add(new ExceptionType<T>(construct), []);
    }

    private sealed class ExceptionType<[DynamicallyAccessedMembers(PayloadTypes.Constructors)] T>(
        Action<T, SerializationInfo, StreamingContext> construct) : PayloadType(typeof(T)) where T : Exception
    {
        public override object? Create(PayloadRecord record) => RuntimeHelpers.GetUninitializedObject(typeof(T));

        public override object? Complete(object? created, PayloadRecord record)
        {
            construct((T)created!, SerializedValues.Of(record, typeof(T)), PayloadGraph.Context);
            return created;
        }
    }
}
