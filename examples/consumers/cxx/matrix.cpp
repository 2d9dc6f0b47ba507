// C++ that owns arrays by std::unique_ptr and turns errors into exceptions:
//
//   c++ -std=c++17 matrix.cpp $(pkg-config --cflags --libs ndmill) -o matrix
#include <ndmill/ndmill.h>

#include <complex>
#include <iostream>
#include <memory>
#include <stdexcept>
#include <vector>

namespace {

struct Release {
    void operator()(ndm_array *array) const
    {
        ndm_array_release(array);
    }
};
using Array = std::unique_ptr<ndm_array, Release>;

template <typename T> const char *dtype_name();
template <> const char *dtype_name<double>()
{
    return "float64";
}
template <> const char *dtype_name<std::complex<double>>()
{
    return "complex128";
}

// A view of a vector's memory: nothing is copied.
template <typename T> class View {
public:
    explicit View(std::vector<T> &items, std::vector<ptrdiff_t> shape) : shape_(std::move(shape))
    {
        ndm_error error;
        if (ndm_dtype_find(dtype_name<T>(), &view_.dtype, &error) != NDM_OK)
            throw std::runtime_error(error.message);
        view_.data = items.data();
        view_.ndim = static_cast<int>(shape_.size());
        view_.shape = shape_.data();
    }
    const ndm_view *get() const
    {
        return &view_;
    }

private:
    std::vector<ptrdiff_t> shape_;
    ndm_view view_ = {};
};

using Binary = ndm_status (*)(const ndm_view *, const ndm_view *, ndm_array **,
                              const ndm_options *, ndm_error *);

Array call(Binary function, const ndm_view *a, const ndm_view *b)
{
    ndm_array *result = nullptr;
    ndm_error error;
    if (function(a, b, &result, nullptr, &error) != NDM_OK)
        throw std::runtime_error(error.message);
    return Array(result);
}

std::ostream &operator<<(std::ostream &stream, const Array &array)
{
    char *text = nullptr;
    ndm_error error;
    if (ndm_to_string(ndm_array_view(array.get()), nullptr, &text, &error) != NDM_OK)
        throw std::runtime_error(error.message);
    const std::unique_ptr<char, void (*)(void *)> owner(text, ndm_free);
    return stream << text;
}

} // namespace

int main()
try {
    std::vector<double> items{1, 2, 3, 4, 5, 6};
    std::vector<std::complex<double>> turns{{0, 1}, {1, 0}, {0, -1}};
    const View<double> matrix(items, {2, 3});
    const View<std::complex<double>> row(turns, {3});
    std::cout << call(ndm_multiply, matrix.get(), row.get()) << '\n';
    std::cout << call(ndm_matmul, matrix.get(), View<double>(items, {3, 2}).get()) << '\n';
    call(ndm_add, matrix.get(), View<double>(items, {6}).get());
    return 1;
} catch (const std::exception &error) {
    std::cout << error.what() << '\n';
    return 0;
}
