using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Net.Sockets;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Serialization;
using System.Security;
using System.Security.Cryptography;

namespace Stevedore.Generated;

/// <summary>
/// The exceptions of the platform that stand in others, or where any object may. They are stored by what <c>GetObjectData</c> says of
/// them, as those of the program are.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class StandardExceptions
{
    /// <summary>Shows all of them, each with what runs its constructor on an object that exists already.</summary>
    public static void Show(IVisitor visitor)
    {
        ArgumentNullException.ThrowIfNull(visitor);
        visitor.Visit<Exception>(Construct);
        visitor.Visit<SystemException>(Construct);
        visitor.Visit<ApplicationException>(Construct);
        visitor.Visit<ArgumentException>(Construct);
        visitor.Visit<ArgumentNullException>(Construct);
        visitor.Visit<ArgumentOutOfRangeException>(Construct);
        visitor.Visit<ArithmeticException>(Construct);
        visitor.Visit<DivideByZeroException>(Construct);
        visitor.Visit<OverflowException>(Construct);
        visitor.Visit<BadImageFormatException>(Construct);
        visitor.Visit<TypeLoadException>(Construct);
        visitor.Visit<MissingFieldException>(Construct);
        visitor.Visit<MissingMethodException>(Construct);
        visitor.Visit<FormatException>(Construct);
        visitor.Visit<IndexOutOfRangeException>(Construct);
        visitor.Visit<InvalidCastException>(Construct);
        visitor.Visit<InvalidOperationException>(Construct);
        visitor.Visit<NotImplementedException>(Construct);
        visitor.Visit<NotSupportedException>(Construct);
        visitor.Visit<PlatformNotSupportedException>(Construct);
        visitor.Visit<NullReferenceException>(Construct);
        visitor.Visit<ObjectDisposedException>(Construct);
        visitor.Visit<OperationCanceledException>(Construct);
        visitor.Visit<OutOfMemoryException>(Construct);
        visitor.Visit<RankException>(Construct);
        visitor.Visit<TimeoutException>(Construct);
        visitor.Visit<TypeInitializationException>(Construct);
        visitor.Visit<UnauthorizedAccessException>(Construct);
        visitor.Visit<AggregateException>(Construct);
        visitor.Visit<UriFormatException>(Construct);
        visitor.Visit<KeyNotFoundException>(Construct);
        visitor.Visit<IOException>(Construct);
        visitor.Visit<FileNotFoundException>(Construct);
        visitor.Visit<FileLoadException>(Construct);
        visitor.Visit<DirectoryNotFoundException>(Construct);
        visitor.Visit<EndOfStreamException>(Construct);
        visitor.Visit<InvalidDataException>(Construct);
        visitor.Visit<PathTooLongException>(Construct);
        visitor.Visit<CultureNotFoundException>(Construct);
        visitor.Visit<AmbiguousMatchException>(Construct);
        visitor.Visit<TargetInvocationException>(Construct);
        visitor.Visit<ExternalException>(Construct);
        visitor.Visit<COMException>(Construct);
        visitor.Visit<SerializationException>(Construct);
        visitor.Visit<SecurityException>(Construct);
        visitor.Visit<CryptographicException>(Construct);
        visitor.Visit<SynchronizationLockException>(Construct);
        visitor.Visit<TaskCanceledException>(Construct);
        visitor.Visit<Win32Exception>(Construct);
        visitor.Visit<SocketException>(Construct);
    }

    /// <summary>Adds them to the values that every program knows.</summary>
    /// <param name="add">Takes a type, its wire name, and what registers it.</param>
    internal static void AddTo(Action<Type, string, Action<string>> add) => Show(new Adding(add));

    /// <summary>Whom they are shown to.</summary>
    public interface IVisitor
    {
        /// <summary>Sees a class.</summary>
        /// <param name="construct">Runs its constructor <c>(SerializationInfo, StreamingContext)</c> on an object that exists.</param>
        void Visit<[DynamicallyAccessedMembers(ExceptionBody.Constructors)] T>(Action<T, SerializationInfo, StreamingContext> construct)
            where T : Exception;
    }

    private sealed class Adding(Action<Type, string, Action<string>> add) : IVisitor
    {
        public void Visit<[DynamicallyAccessedMembers(ExceptionBody.Constructors)] T>(
            Action<T, SerializationInfo, StreamingContext> construct) where T : Exception =>
            add(typeof(T), typeof(T).FullName!, name => RuntimeClass.RegisterBoxed(typeof(T), name, new ExceptionBody<T>(construct)));
    }

    private const string Constructor = ".ctor";

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = Constructor)]
    private static extern void Construct(Exception self, SerializationInfo info, StreamingContext context);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = Constructor)]
    private static extern void Construct(SystemException self, SerializationInfo info, StreamingContext context);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = Constructor)]
    private static extern void Construct(ApplicationException self, SerializationInfo info, StreamingContext context);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = Constructor)]
    private static extern void Construct(ArgumentException self, SerializationInfo info, StreamingContext context);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = Constructor)]
    private static extern void Construct(ArgumentNullException self, SerializationInfo info, StreamingContext context);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = Constructor)]
    private static extern void Construct(ArgumentOutOfRangeException self, SerializationInfo info, StreamingContext context);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = Constructor)]
    private static extern void Construct(ArithmeticException self, SerializationInfo info, StreamingContext context);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = Constructor)]
    private static extern void Construct(DivideByZeroException self, SerializationInfo info, StreamingContext context);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = Constructor)]
    private static extern void Construct(OverflowException self, SerializationInfo info, StreamingContext context);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = Constructor)]
    private static extern void Construct(BadImageFormatException self, SerializationInfo info, StreamingContext context);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = Constructor)]
    private static extern void Construct(TypeLoadException self, SerializationInfo info, StreamingContext context);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = Constructor)]
    private static extern void Construct(MissingFieldException self, SerializationInfo info, StreamingContext context);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = Constructor)]
    private static extern void Construct(MissingMethodException self, SerializationInfo info, StreamingContext context);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = Constructor)]
    private static extern void Construct(FormatException self, SerializationInfo info, StreamingContext context);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = Constructor)]
    private static extern void Construct(IndexOutOfRangeException self, SerializationInfo info, StreamingContext context);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = Constructor)]
    private static extern void Construct(InvalidCastException self, SerializationInfo info, StreamingContext context);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = Constructor)]
    private static extern void Construct(InvalidOperationException self, SerializationInfo info, StreamingContext context);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = Constructor)]
    private static extern void Construct(NotImplementedException self, SerializationInfo info, StreamingContext context);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = Constructor)]
    private static extern void Construct(NotSupportedException self, SerializationInfo info, StreamingContext context);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = Constructor)]
    private static extern void Construct(PlatformNotSupportedException self, SerializationInfo info, StreamingContext context);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = Constructor)]
    private static extern void Construct(NullReferenceException self, SerializationInfo info, StreamingContext context);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = Constructor)]
    private static extern void Construct(ObjectDisposedException self, SerializationInfo info, StreamingContext context);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = Constructor)]
    private static extern void Construct(OperationCanceledException self, SerializationInfo info, StreamingContext context);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = Constructor)]
    private static extern void Construct(OutOfMemoryException self, SerializationInfo info, StreamingContext context);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = Constructor)]
    private static extern void Construct(RankException self, SerializationInfo info, StreamingContext context);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = Constructor)]
    private static extern void Construct(TimeoutException self, SerializationInfo info, StreamingContext context);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = Constructor)]
    private static extern void Construct(TypeInitializationException self, SerializationInfo info, StreamingContext context);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = Constructor)]
    private static extern void Construct(UnauthorizedAccessException self, SerializationInfo info, StreamingContext context);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = Constructor)]
    private static extern void Construct(AggregateException self, SerializationInfo info, StreamingContext context);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = Constructor)]
    private static extern void Construct(UriFormatException self, SerializationInfo info, StreamingContext context);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = Constructor)]
    private static extern void Construct(KeyNotFoundException self, SerializationInfo info, StreamingContext context);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = Constructor)]
    private static extern void Construct(IOException self, SerializationInfo info, StreamingContext context);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = Constructor)]
    private static extern void Construct(FileNotFoundException self, SerializationInfo info, StreamingContext context);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = Constructor)]
    private static extern void Construct(FileLoadException self, SerializationInfo info, StreamingContext context);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = Constructor)]
    private static extern void Construct(DirectoryNotFoundException self, SerializationInfo info, StreamingContext context);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = Constructor)]
    private static extern void Construct(EndOfStreamException self, SerializationInfo info, StreamingContext context);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = Constructor)]
    private static extern void Construct(InvalidDataException self, SerializationInfo info, StreamingContext context);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = Constructor)]
    private static extern void Construct(PathTooLongException self, SerializationInfo info, StreamingContext context);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = Constructor)]
    private static extern void Construct(CultureNotFoundException self, SerializationInfo info, StreamingContext context);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = Constructor)]
    private static extern void Construct(AmbiguousMatchException self, SerializationInfo info, StreamingContext context);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = Constructor)]
    private static extern void Construct(TargetInvocationException self, SerializationInfo info, StreamingContext context);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = Constructor)]
    private static extern void Construct(ExternalException self, SerializationInfo info, StreamingContext context);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = Constructor)]
    private static extern void Construct(COMException self, SerializationInfo info, StreamingContext context);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = Constructor)]
    private static extern void Construct(SerializationException self, SerializationInfo info, StreamingContext context);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = Constructor)]
    private static extern void Construct(SecurityException self, SerializationInfo info, StreamingContext context);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = Constructor)]
    private static extern void Construct(CryptographicException self, SerializationInfo info, StreamingContext context);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = Constructor)]
    private static extern void Construct(SynchronizationLockException self, SerializationInfo info, StreamingContext context);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = Constructor)]
    private static extern void Construct(TaskCanceledException self, SerializationInfo info, StreamingContext context);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = Constructor)]
    private static extern void Construct(Win32Exception self, SerializationInfo info, StreamingContext context);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = Constructor)]
    private static extern void Construct(SocketException self, SerializationInfo info, StreamingContext context);
}
