namespace Stevedore.Generator.Model;

/// <summary>A method that registers a private nested class from inside the innermost container that the registry can name.</summary>
/// <param name="Container">The container, qualified.</param>
/// <param name="ContainerDepth">The container's place among the containers of the class, from the outermost, 0.</param>
/// <param name="Method">A name that no member of the container has.</param>
/// <param name="Inner">The method of a container within, when the class is hidden from this one too.</param>
internal sealed record NestedRegistrar(string Container, int ContainerDepth, string Method, NestedRegistrar? Inner);
